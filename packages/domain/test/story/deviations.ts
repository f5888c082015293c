import { aspects } from '../../src/deviations/events.ts'
import { findDeviation } from '../../src/deviations/queries.ts'
import type { Deviation } from '../../src/deviations/state.ts'
import { constituted } from './beginnings.ts'
import type { Story } from './story.ts'

export const everyAspect = aspects.map((aspect) => ({ aspect, consequence: 'minor' as const }))

/** What Rikke of Solvik reports in the stories. */
export const leak = {
  title: 'The roof leaks',
  description: 'Water comes through above the counter.',
  reportingPartner: 'solvik',
  affects: ['solvik', 'nav'],
  severity: 'high',
}

/** Rikke has reported that the roof leaks; it affects Solvik and NAV and is called `leak`. */
export function reported(
  story: Story = constituted(),
  changes: Readonly<Record<string, unknown>> = {},
  id = 'leak',
): Story {
  return story
    .as('rikke')
    .did('reportDeviation', { ...leak, ...changes }, id)
    .as('ingrid')
}

/** Both affected partners have assessed it. Solvik says so much, NAV nothing. */
export function assessed(costNok = 50_000, days = 5, story: Story = reported(), deviation = 'leak'): Story {
  return story
    .as('rikke')
    .did('assessDeviation', { ...assessment('solvik'), deviation, costNok, days })
    .as('nils')
    .did('assessDeviation', { ...assessment('nav'), deviation })
    .as('ingrid')
}

/** The project manager has lifted it to the steering group. */
export function escalated(costNok = 500_000, days = 5, story: Story = reported()): Story {
  return assessed(costNok, days, story).did('escalateDeviation', {
    deviation: 'leak',
    reason: 'It is too much for me.',
  })
}

/** The project manager has approved it. */
export function approved(): Story {
  return assessed().did('approveDeviation', { deviation: 'leak' })
}

/** Rikke is carrying it out. */
export function carriedOut(): Story {
  return approved().as('rikke').did('startDeviationWork', { deviation: 'leak' }).as('ingrid')
}

/** Sofie has verified it. */
export function verified(): Story {
  return carriedOut()
    .as('sofie')
    .did('verifyDeviation', { deviation: 'leak', passed: true, note: 'It is dry.' })
    .as('ingrid')
}

/** An assessment that costs nothing and takes no time. */
export function assessment(partner: string): Record<string, unknown> {
  return { deviation: 'leak', partner, aspects: everyAspect, costNok: 0, days: 0 }
}

/** The deviation as it stands. */
export function leakIn(story: Story): Deviation {
  const found = findDeviation(story.project, 'leak')
  if (found === undefined) throw new Error('Nobody has reported the leak.')
  return found
}
