import { decisionQueries, type GateDefinition, gateQueries, lifecycleQueries } from '@samstyre/domain'
import { translators } from '@samstyre/messages/all'
import { partnerIn, type Section, section, type View } from './view.ts'

/** Every gate with how it stands; the ones ahead in this phase with each of their criteria. */
export function gateSection(view: View): Section {
  const { project, language } = view
  const lines = project.definition.gates.flatMap((gate) => gateLines(view, gate))
  return section(view, translators[language]('replay.gates'), lines)
}

function gateLines(view: View, gate: GateDefinition): readonly string[] {
  const { project, language, day } = view
  const t = translators[language]
  const standing = decisionQueries.gateStanding(project, gate, day)
  const number = gate.number === undefined ? '' : `${gate.number}. `
  const head = `${number}${gate.name[language]}: ${t(`words.gateState.${standing}`)}`
  if (lifecycleQueries.currentVisit(project).phase !== gate.from) return [head]
  const criteria = gateQueries.criteriaOf(project, gate, day)
  const met = criteria.filter(({ status }) => status === 'met' || status === 'waived').length
  return [
    `${head}, ${t('replay.gate.readiness', { met, total: criteria.length })}`,
    ...criteria.map(({ definition, partner, status }) => {
      const of = partner === undefined ? '' : ` (${partnerIn(view, partner)})`
      return `  ${t(`words.criterionStatus.${status}`)}: ${definition.text[language]}${of}`
    }),
  ]
}
