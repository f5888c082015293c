import { aspects } from '@samstyre/domain'
import { type OrganisationKey, organisationId } from '../register/organisations.ts'
import type { PersonKey } from '../register/people.ts'
import type { Script } from './script.ts'

interface Reported {
  /** Names the deviation within the project. */
  readonly key: string
  readonly title: string
  readonly description: string
  readonly from: OrganisationKey
  /** The partner that sees to it, where it is another one. */
  readonly owner?: OrganisationKey
  readonly affects: readonly OrganisationKey[]
  readonly severity: 'low' | 'medium' | 'high' | 'critical'
  readonly costNok?: number
  readonly days?: number
  /** The working day, counted from today, when it is due. */
  readonly due?: number
}

/** Reports a deviation. Answers its id. */
export function report(script: Script, by: PersonKey, reported: Reported): string {
  const { key, title, description, from, owner, affects, severity, costNok, days, due } = reported
  return script.does(
    by,
    'reportDeviation',
    {
      title,
      description,
      reportingPartner: organisationId(from),
      ...(owner === undefined ? {} : { ownerPartner: organisationId(owner) }),
      affects: affects.map(organisationId),
      severity,
      ...(costNok === undefined ? {} : { estimatedCostNok: costNok }),
      ...(days === undefined ? {} : { estimatedDays: days }),
      ...(due === undefined ? {} : { due: script.calendar.day(due) }),
    },
    `deviation ${key}`,
  )
}

type Consequence = 'none' | 'minor' | 'moderate' | 'major'

interface Assessed {
  readonly partner: OrganisationKey
  readonly costNok?: number
  readonly days?: number
  /** What it means, aspect by aspect; an aspect that is not named is not touched. */
  readonly for?: Partial<Record<(typeof aspects)[number], readonly [Consequence, string]>>
}

/** Says what a deviation means for one partner. */
export function assess(script: Script, by: PersonKey, deviation: string, assessed: Assessed): void {
  const { partner, costNok = 0, days = 0, for: found = {} } = assessed
  script.does(by, 'assessDeviation', {
    deviation,
    partner: organisationId(partner),
    costNok,
    days,
    aspects: aspects.map((aspect) => {
      const [consequence, note] = found[aspect] ?? ['none']
      return { aspect, consequence, ...(note === undefined ? {} : { note }) }
    }),
  })
}

/** Says something about a deviation. */
export function comment(script: Script, by: PersonKey, deviation: string, text: string): void {
  script.does(by, 'commentDeviation', { deviation, text })
}
