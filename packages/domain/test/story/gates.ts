import { type CriterionStatus, criteriaOf, missingCriteria } from '../../src/gates/queries.ts'
import { responsibleFor } from '../../src/gates/responsible.ts'
import { findGate } from '../../src/lifecycle/queries.ts'
import { constituted, remembered } from './beginnings.ts'
import type { Story } from './story.ts'
import { decided } from './voting.ts'

export const note = { kind: 'note', text: 'We have looked at it together.' } as const
export const document = {
  kind: 'document',
  name: 'Report.pdf',
  mediaType: 'application/pdf',
  size: 1024,
  sha256: 'ab'.repeat(32),
} as const

/** How the criteria of a gate stand, by key. */
export function statuses(story: Story, gate: string): Readonly<Record<string, CriterionStatus>> {
  const definition = findGate(story.project, gate)
  const criteria = definition === undefined ? [] : criteriaOf(story.project, definition, story.today)
  return Object.fromEntries(criteria.map(({ key, status }) => [key, status]))
}

/** Everything that people can confirm at a gate is confirmed, each by somebody who may. */
export function ready(story: Story, gate: string): Story {
  const { project, today } = story
  const definition = findGate(project, gate)
  if (definition === undefined) throw new Error(`There is no gate ${gate}.`)
  let told = story
  for (const { definition: criterion, partner } of missingCriteria(project, definition, today)) {
    if (criterion.kind.kind === 'derived') continue
    const [responsible] = responsibleFor(project, criterion, partner, today)
    if (responsible === undefined) throw new Error(`Nobody can confirm ${criterion.id}.`)
    const place = { gate, criterion: criterion.id, ...(partner === undefined ? {} : { partner }) }
    told = told.as(responsible.person).did('attestCriterion', { ...place, evidence: note })
  }
  return told.as('ingrid')
}

/** The steering group lets the project through a gate that is ready. */
export function passed(story: Story, gate: string): Story {
  return decided(ready(story, gate), { kind: 'gate', gate, outcome: 'go' })
}

/** Ready for the decision at gate 1. */
export function atGate1(): Story {
  return remembered('at gate 1', () => ready(constituted(), 'gate1'))
}

/** The main project has begun. */
export function inMainProject(): Story {
  return remembered('main project', () => passed(atGate1(), 'gate1').on('2026-03-02'))
}

/** Ready for the decision at gate 2. */
export function atGate2(): Story {
  return remembered('at gate 2', () => ready(inMainProject(), 'gate2'))
}

/** The first trial has begun. */
export function inTrial(): Story {
  return remembered('trial', () => passed(atGate2(), 'gate2').on('2026-06-01'))
}

/** The office is open. */
export function inOperation(): Story {
  return remembered('operation', () => passed(inTrial(), 'gate3').on('2026-09-01'))
}
