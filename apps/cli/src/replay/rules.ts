import { type DecisionRule, governanceQueries } from '@samstyre/domain'
import { describeRule, formatDays, formatKroner } from '@samstyre/messages'
import { translators } from '@samstyre/messages/all'
import { type Section, section, type View } from './view.ts'

/** The rules of decision and the mandate in force. */
export function ruleSections(view: View): Section {
  const { project, language } = view
  const t = translators[language]
  const adopted = governanceQueries.adoptedRules(project)
  const preset = governanceQueries.adoptedPreset(project)
  const mandate = governanceQueries.adoptedMandate(project)
  const rules =
    adopted === undefined
      ? [t('replay.notConstituted')]
      : [
          ...(preset === undefined ? [] : [preset.name[language]]),
          `${t('replay.rules.gate')}: ${sentences(view, adopted.rules.gate)}`,
          `${t('replay.rules.ordinary')}: ${sentences(view, adopted.rules.ordinary)}`,
        ]
  const frames =
    mandate === undefined ? [] : [formatKroner(language, mandate.costNok), formatDays(language, mandate.days)]
  return [...section(view, t('replay.rules'), rules), ...section(view, t('replay.mandate'), frames)]
}

function sentences({ language }: View, { quorum, majority, ...rule }: DecisionRule): string {
  const part =
    majority.kind === 'qualified'
      ? { majorityNumerator: majority.numerator, majorityDenominator: majority.denominator }
      : {}
  return describeRule(translators[language], {
    ...rule,
    quorumNumerator: quorum.numerator,
    quorumDenominator: quorum.denominator,
    majority: majority.kind,
    ...part,
  }).join(' ')
}
