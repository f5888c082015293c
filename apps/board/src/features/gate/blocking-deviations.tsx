import { Paragraph } from '@digdir/designsystemet-react'
import { DeviationStateTag } from '../../components/deviation-state-tag.tsx'
import { Panel } from '../../components/panel.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { ToleranceBars } from '../../components/tolerance-bars.tsx'
import { useText } from '../../language/use-text.ts'
import type { BlockingDeviation } from './documents.ts'

interface Props {
  readonly projectId: string
  readonly deviations: readonly BlockingDeviation[]
}

/** Deviations over tolerance that nobody has decided: as long as they stand, the project may not go on. */
export function BlockingDeviations({ projectId, deviations }: Props) {
  const { t } = useText()
  return (
    <Panel heading={t('board.gate.blocking')}>
      <Paragraph data-size="sm">{t('board.gate.blockingHelp')}</Paragraph>
      <ul className="plain-list">
        {deviations.map(({ id, number, title, state, costNok, days, tolerance }) => (
          <li key={id} className="criterion">
            <div className="criterion__head">
              <TextLink to="/projects/$projectId/deviations/$deviationId" params={{ projectId, deviationId: id }}>
                {t('board.gate.deviation', { number: String(number), title })}
              </TextLink>
              <DeviationStateTag state={state} />
            </div>
            <ToleranceBars costNok={costNok} days={days} tolerance={tolerance} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
