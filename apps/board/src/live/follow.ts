import type { Client, OperationResult, TypedDocumentNode } from 'urql'

/** How the board hears of changes: connecting, open, or lost and trying again. */
export type Connection = 'open' | 'lost'

interface Following<Data, Variables extends Record<string, unknown>> {
  readonly client: Client
  readonly subscription: TypedDocumentNode<Data, Variables>
  /** Asked before each attempt, so that a new one begins after the last change seen. */
  readonly variables: () => Variables
  /** A cheap question that shows the gateway answers again, and brings what happened meanwhile. */
  readonly probe: () => Promise<boolean>
  readonly onChange: (data: Data) => void
  readonly onConnection: (connection: Connection) => void
  /** The connection was lost and is back: questions that failed meanwhile can be asked again. */
  readonly onRecovered: () => void
}

const firstPause = 500
const longestPause = 15_000

/**
 * Follows a subscription for as long as the page is looked at. When the stream ends it says so, waits (longer each time,
 * with some chance in it so that not everyone returns at once), and goes on from the last change seen: none is missed.
 * A hidden tab lets go of its connection, because a browser has few of them for all tabs together.
 */
export function follow<Data, Variables extends Record<string, unknown>>(following: Following<Data, Variables>) {
  const { client, subscription, variables, probe, onChange, onRecovered } = following
  let stop: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let attempts = 0
  let ended = false
  let isLost = false

  const onConnection = (connection: Connection) => {
    following.onConnection(connection)
    if (isLost && connection === 'open') onRecovered()
    isLost = connection === 'lost'
  }

  const onResult = (result: OperationResult<Data, Variables>) => {
    if (result.data !== undefined && result.data !== null) {
      attempts = 0
      onChange(result.data)
    }
    if (!result.hasNext) lost()
  }

  const open = () => {
    onConnection('open')
    stop = client.subscription(subscription, variables()).subscribe(onResult).unsubscribe
  }

  const close = () => {
    clearTimeout(timer)
    timer = undefined
    stop?.()
    stop = undefined
  }

  const lost = () => {
    if (ended || timer !== undefined) return
    stop = undefined
    if (attempts > 0 || !navigator.onLine) onConnection('lost')
    const pause = Math.min(longestPause, firstPause * 2 ** attempts)
    attempts += 1
    timer = setTimeout(() => void again(), pause * (0.75 + Math.random() / 2))
  }

  const again = async () => {
    const answers = await probe()
    timer = undefined
    if (ended || stop !== undefined) return
    if (answers) open()
    else {
      onConnection('lost')
      lost()
    }
  }

  const onVisibility = () => {
    if (document.visibilityState === 'hidden') close()
    else if (stop === undefined) void again()
  }
  // A stream from before may seem to live on and still be dead, so a new one takes its place.
  const onOnline = () => {
    close()
    attempts = 0
    void again()
  }
  const onOffline = () => onConnection('lost')

  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('online', onOnline)
  window.addEventListener('offline', onOffline)
  open()

  return () => {
    ended = true
    close()
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('online', onOnline)
    window.removeEventListener('offline', onOffline)
  }
}
