import { Paragraph } from '@digdir/designsystemet-react'
import { describeLaw } from '@samstyre/messages'
import { ButtonLink } from '../../../components/button-link.tsx'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import { RuleSetInWords } from '../../voting/rule-set-in-words.tsx'
import type { Governed } from '../documents.ts'

interface Props {
  readonly project: Governed
  readonly open: boolean
}

/** The rules of decision and the mandate in force, in plain words, and how they are changed. */
export function RulesPanel({ project, open }: Props) {
  const { t, local, language, kroner, days } = useText()
  const { id, rules, rulesVersion, rulesPreset, mandate, mandateVersion } = project
  return (
    <Panel
      heading={t('board.people.rules')}
      action={
        open &&
        project.constituted && (
          <ButtonLink
            to="/projects/$projectId/decisions"
            params={{ projectId: id }}
            variant="secondary"
            data-size="sm"
            className="not-printed"
          >
            {t('board.people.rulesPropose')}
          </ButtonLink>
        )
      }
    >
      {rules === null || mandate === null ? (
        <Paragraph className="quiet">{t('board.people.rulesNone')}</Paragraph>
      ) : (
        <>
          <div>
            <strong>{t('board.people.rulesVersion', { version: String(rulesVersion) })}</strong>
            {rulesPreset !== null && <Paragraph>{local(rulesPreset.name)}</Paragraph>}
            <RuleSetInWords rules={rules} />
            {rulesPreset?.law.map((one) => (
              <Paragraph key={one.act}>{describeLaw(t, language, one)}</Paragraph>
            ))}
          </div>
          <div>
            <strong>{t('board.people.mandateVersion', { version: String(mandateVersion) })}</strong>
            <Paragraph>
              {t('board.people.mandate', { cost: kroner(mandate.costNok), days: days(mandate.days) })}
            </Paragraph>
          </div>
          <Paragraph data-size="sm" className="quiet">
            {t('board.people.rulesChange')}
          </Paragraph>
        </>
      )}
    </Panel>
  )
}
