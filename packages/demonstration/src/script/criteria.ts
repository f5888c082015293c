import type { Evidence } from '@samstyre/domain'
import { type OrganisationKey, organisationId } from '../register/organisations.ts'
import type { PersonKey } from '../register/people.ts'
import type { Script } from './script.ts'

/** Which criterion of which gate, for one partner where it is asked of each. */
export interface Place {
  readonly gate: string
  readonly criterion: string
  readonly partner?: OrganisationKey
}

/** Confirms a criterion on new evidence. */
export function attest(script: Script, by: PersonKey, place: Place, evidence: Evidence, statement?: string): void {
  script.does(by, 'attestCriterion', {
    ...fieldsOf(place),
    evidence,
    ...(statement === undefined ? {} : { statement }),
  })
}

/** Confirms a criterion anew, on a version that is already there. */
export function confirm(script: Script, by: PersonKey, place: Place, version: number, statement: string): void {
  script.does(by, 'attestCriterion', { ...fieldsOf(place), version, statement })
}

/** Hands in a new version without confirming it. */
export function submit(script: Script, by: PersonKey, place: Place, evidence: Evidence): void {
  script.does(by, 'submitEvidence', { ...fieldsOf(place), evidence })
}

/** Takes a confirmation back. */
export function withdraw(script: Script, by: PersonKey, place: Place, reason: string): void {
  script.does(by, 'withdrawAttestation', { ...fieldsOf(place), reason })
}

/** One confirmation: on which working day, by whom, on what. */
export interface Confirmation extends Omit<Place, 'gate'> {
  readonly day: number
  readonly by: PersonKey
  readonly evidence: Evidence
}

/** Confirms several criteria of a gate, in the order of their days. */
export function attestAll(script: Script, gate: string, confirmations: readonly Confirmation[]): void {
  for (const [day, ofDay] of Map.groupBy(confirmations, (each) => each.day)) {
    script.on(day, '10:20')
    for (const { by, evidence, day: _, ...place } of ofDay) attest(script, by, { gate, ...place }, evidence)
  }
}

function fieldsOf({ gate, criterion, partner }: Place): object {
  return { gate, criterion, ...(partner === undefined ? {} : { partner: organisationId(partner) }) }
}
