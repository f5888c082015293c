import { Button } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { TextLink } from '../../components/text-link.tsx'
import { useText } from '../../language/use-text.ts'
import { useProjectFrame } from '../../session/use-standing.ts'
import { markBeyond } from './time/marks.ts'
import { TimeRange } from './time/time-range.tsx'
import { TimeSteps } from './time/time-steps.tsx'
import { useSlider } from './time/use-slider.ts'
import { type Timeline, useMarkText, useTimeline } from './time/use-timeline.ts'
import './time/time-bar.css'

interface Props {
  readonly projectId: string
}

/** The bar at the foot of every project page, where a moment is chosen. */
export function TimeBar({ projectId }: Props) {
  const timeline = useTimeline(projectId)
  const { data } = useProjectFrame(projectId)
  const shown = data?.project
  if (timeline === undefined || shown === undefined || shown === null) return <div className="time-bar" />
  return <Bar projectId={projectId} timeline={timeline} shown={shown} />
}

interface BarProps extends Props {
  readonly timeline: Timeline
  readonly shown: { readonly revision: number; readonly at: string; readonly live: boolean }
}

function Bar({ projectId, timeline, shown }: BarProps) {
  const { t, dateTime } = useText()
  const markText = useMarkText()
  const [open, setOpen] = useState(false)
  const content = useId()
  const { marks, last } = timeline
  const slider = useSlider(shown.live ? last : shown.revision, last)

  const here = marks.filter(({ revision }) => revision === slider.value)
  const at = here[0]?.at ?? (slider.value === shown.revision ? shown.at : undefined)
  const event = t('board.moment.event', { revision: String(slider.value) })
  const day = at === undefined ? '' : dateTime(at)
  const what = [event, ...here.map(markText)]
  const from = slider.value < last ? slider.value : (markBeyond(marks, last, 'before')?.revision ?? 0)

  return (
    <section className={open ? 'time-bar time-bar--open' : 'time-bar'} aria-label={t('board.moment.bar')}>
      <div className="time-bar__inside">
        <Button
          variant="tertiary"
          data-size="sm"
          className="time-bar__toggle"
          aria-expanded={open}
          aria-controls={content}
          onClick={() => setOpen(!open)}
        >
          {open ? t('board.moment.close') : t('board.moment.bar')}
        </Button>
        <div className="time-bar__content" id={content}>
          <strong className="time-bar__name">{t('board.moment.bar')}</strong>
          <TimeRange
            slider={slider}
            marks={marks}
            last={last}
            description={[day, ...what].filter((part) => part !== '').join(', ')}
          />
          <TimeSteps slider={slider} marks={marks} last={last} />
          <span className="time-bar__readout">
            <span>{day || '\u00A0'}</span>
            <span className="quiet">{what.join(' · ')}</span>
          </span>
          <TextLink
            to="/projects/$projectId/compare"
            params={{ projectId }}
            search={{ from: String(from), at: undefined }}
            className="time-bar__compare"
          >
            {t('board.moment.compare')}
          </TextLink>
        </div>
      </div>
    </section>
  )
}
