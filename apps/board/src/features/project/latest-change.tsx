import { useLive } from '../../live/live-context.ts'

/** Reads the newest change to those who use a screen reader; others see it in the list. */
export function LatestChange() {
  const [newest] = useLive().changes
  return (
    <p aria-live="polite" lang={newest?.language} className="ds-sr-only">
      {newest !== undefined && [newest.sentence, newest.actor?.name].filter((part) => part !== undefined).join(' – ')}
    </p>
  )
}
