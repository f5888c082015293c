import type { DomainEvent } from '@samstyre/event-sourcing'
import { describe, expect, it, vi } from 'vitest'
import { createJsonCodec, type RecordedEvent } from '../src/index.ts'

function recorded(type: string, data: string, metadata = '{"actor":"a","at":"2026-01-01T00:00:00Z","commandId":"c"}') {
  return { stream: 's', revision: 7, position: 1n, id: 'e', type, data, metadata } satisfies RecordedEvent
}

describe('the JSON codec', () => {
  it('reads back what it wrote', () => {
    const codec = createJsonCodec()
    const event = { type: 'named-1', data: { name: 'Blåbær 👍', list: [1, null, true] } }
    const metadata = { actor: 'a', at: '2026-01-01T00:00:00Z', commandId: 'c', correlationId: 'k', causationId: 'c' }
    const stored = { ...recorded('', '', codec.encodeMetadata(metadata)), ...codec.encodeEvent(event) }
    expect(codec.decode(stored)).toEqual({ event, metadata })
  })

  it('casts an old event up, step by step', () => {
    const codec = createJsonCodec({
      upcasters: {
        'named-1': ({ data }) => ({
          type: 'named-2',
          data: { text: Reflect.get(Object(data), 'name'), language: 'nb' },
        }),
        'named-2': ({ data }) => ({ type: 'Titled', data: { title: data } }),
      },
    })
    expect(codec.decode(recorded('named-1', '{"name":"x"}')).event).toEqual({
      type: 'Titled',
      data: { title: { text: 'x', language: 'nb' } },
    })
    expect(codec.decode(recorded('Titled', '{}')).event).toEqual({ type: 'Titled', data: {} })
  })

  it('parses each stored text once', () => {
    const parse = vi.spyOn(JSON, 'parse')
    createJsonCodec().decode(recorded('named-1', '{}'))
    expect(parse).toHaveBeenCalledTimes(2)
    parse.mockRestore()
  })

  it.each([
    ['data that is no JSON', createJsonCodec(), recorded('named-1', '{"name":')],
    ['metadata that is no JSON', createJsonCodec(), recorded('named-1', '{}', '')],
    [
      'metadata that lacks its actor',
      createJsonCodec(),
      recorded('named-1', '{}', '{"at":"2026-01-01T00:00:00Z","commandId":"c"}'),
    ],
    [
      'metadata at no instant',
      createJsonCodec(),
      recorded('named-1', '{}', '{"actor":"a","at":"noon","commandId":"c"}'),
    ],
    [
      'upcasters in a circle',
      createJsonCodec({ upcasters: { 'named-1': (event) => event } }),
      recorded('named-1', '{}'),
    ],
    [
      'a type nobody knows',
      createJsonCodec({ isKnown: (event): event is DomainEvent<'Other'> => event.type === 'Other' }),
      recorded('named-1', '{}'),
    ],
  ])('names stream and revision of an event with %s', (_, codec, event) => {
    expect(() => codec.decode(event)).toThrow(/^event 7 of s \(named-1\) cannot be decoded: /)
  })
})
