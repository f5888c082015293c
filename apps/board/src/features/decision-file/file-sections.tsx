import type { FiledProject, FiledProposal } from './documents.ts'
import { AfterSection } from './sections/after-section.tsx'
import { BallotsSection } from './sections/ballots-section.tsx'
import { BasisSection } from './sections/basis-section.tsx'
import { ConditionsSection } from './sections/conditions-section.tsx'
import { FactsSection } from './sections/facts-section.tsx'
import { ObjectionsSection } from './sections/objections-section.tsx'
import { ResultSection } from './sections/result-section.tsx'
import { RosterSection } from './sections/roster-section.tsx'
import { RuleSection } from './sections/rule-section.tsx'

export interface SectionProps {
  readonly project: FiledProject
  readonly proposal: FiledProposal
}

/** The parts of the document, in the order in which somebody who checks a decision asks. */
export function FileSections(props: SectionProps) {
  return (
    <>
      <FactsSection {...props} />
      <ResultSection {...props} />
      <RosterSection {...props} />
      <RuleSection {...props} />
      <BallotsSection {...props} />
      <ObjectionsSection {...props} />
      <BasisSection {...props} />
      <ConditionsSection {...props} />
      <AfterSection {...props} />
    </>
  )
}
