import type { NewEvent } from '@samstyre/event-store'

/** When an event was recorded, in milliseconds since 1970; `undefined` for an event that does not say. */
export function instantIn(event: NewEvent): number | undefined {
  const at = Date.parse(textIn(event, 'at') ?? '')
  return Number.isNaN(at) ? undefined : at
}

/** A text in the metadata of an event; `undefined` where it is not there. The log may hold what others wrote. */
export function textIn({ metadata }: NewEvent, name: 'at' | 'commandId' | 'correlationId'): string | undefined {
  try {
    const value: unknown = Reflect.get(Object(JSON.parse(metadata)), name)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
