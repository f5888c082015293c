import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Panel } from '../../components/panel.tsx'
import { useText } from '../../language/use-text.ts'
import { useProjectFrame } from '../../session/use-standing.ts'
import { ComparisonResult } from './comparison/comparison-result.tsx'
import { MomentField } from './comparison/moment-field.tsx'
import { useMoments } from './comparison/use-moments.ts'
import { useTimeline } from './time/use-timeline.ts'

/** What is new, gone or changed between two moments. The address names both, so it can be cited. */
export function ComparisonPage() {
  const { t } = useText()
  const { projectId } = useParams({ from: '/projects/$projectId' })
  const timeline = useTimeline(projectId)
  const { data } = useProjectFrame(projectId)
  const search = useSearch({ from: '/projects/$projectId/compare' })
  const navigate = useNavigate({ from: '/projects/$projectId/compare' })
  const moments = useMoments(search, timeline)
  const [swaps, setSwaps] = useState(0)
  if (timeline === undefined || moments === undefined) return <Loading />

  const { from, to, asked } = moments
  const choose = (part: { readonly from?: string; readonly to?: string }) =>
    void navigate({ search: { from, to, at: undefined, ...part }, replace: true, resetScroll: false })
  const swap = () => {
    // What was typed in the fields belongs to the other moment now.
    setSwaps(swaps + 1)
    choose({ from: to ?? String(timeline.last), to: from })
  }

  return (
    <div className="page">
      <PageHeading within={data?.project?.name}>{t('board.comparison.heading')}</PageHeading>
      <Paragraph className="quiet">{t('board.comparison.intro')}</Paragraph>
      <Panel heading={t('board.comparison.moments')} className="not-printed">
        <div className="moment-fields">
          <MomentField
            key={`from ${swaps}`}
            legend={t('board.comparison.from')}
            timeline={timeline}
            value={from}
            onChange={(value) => choose({ from: value })}
          />
          <MomentField
            key={`to ${swaps}`}
            legend={t('board.comparison.to')}
            timeline={timeline}
            value={to}
            onChange={(value) => choose({ to: value })}
          />
        </div>
        <div className="button-row">
          <Button variant="secondary" onClick={swap}>
            {t('board.comparison.swap')}
          </Button>
          <Button variant="tertiary" onClick={() => window.print()}>
            {t('board.comparison.print')}
          </Button>
        </div>
      </Panel>
      {asked !== undefined && <ComparisonResult projectId={projectId} asked={asked} />}
    </div>
  )
}
