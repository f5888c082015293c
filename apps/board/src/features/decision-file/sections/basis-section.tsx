import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import type { SectionProps } from '../file-sections.tsx'
import { BasisCriteria } from './basis-criteria.tsx'
import { BasisDeviations } from './basis-deviations.tsx'
import { FactList } from './fact-list.tsx'

/** What the decision rests on, as it was frozen when it was put to the vote, with the hash that proves it. */
export function BasisSection({ project, proposal }: SectionProps) {
  const { t, local, dateTime, kroner, days } = useText()
  const { basis, basisHash, putAt, renewal } = proposal
  const { name, version } = project.definition
  const definition = t('board.start.definitionVersion', { name: local(name), version: String(version) })
  return (
    <Panel heading={t('board.decision.file.basis')} className="decision-file__basis">
      <Paragraph className="quiet">
        {t('board.decision.file.basis.intro', { at: dateTime(renewal?.at ?? putAt) })}
      </Paragraph>
      {renewal !== null && (
        <Paragraph>
          {t('board.voting.renewed.text', {
            criterion: [local(renewal.criterion.text), renewal.partner?.name].filter(Boolean).join(' – '),
            person: renewal.by.name,
            at: dateTime(renewal.at),
          })}
        </Paragraph>
      )}
      <FactList
        facts={[
          {
            name: t('board.decision.file.basis.definition'),
            value: `${definition} (${basis.definition})`,
          },
          {
            name: t('board.decision.file.basis.mandate'),
            value: t('board.decision.file.mandateValue', {
              cost: kroner(basis.mandate.costNok),
              days: days(basis.mandate.days),
            }),
          },
        ]}
      />
      <Paragraph>
        <span className="quiet">{t('board.decision.file.basis.hash')}</span>
        <br />
        <code className="decision-file__hash">{basisHash}</code>
      </Paragraph>
      <Heading level={3} data-size="2xs">
        {t('board.decision.file.criteria')}
      </Heading>
      <BasisCriteria criteria={basis.criteria} proposals={project.proposals} />
      <Heading level={3} data-size="2xs">
        {t('board.decision.file.deviations')}
      </Heading>
      <BasisDeviations projectId={project.id} deviations={basis.deviations} />
    </Panel>
  )
}
