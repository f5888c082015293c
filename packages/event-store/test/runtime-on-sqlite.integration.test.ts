import { describe, expect, it } from 'vitest'
import { collect } from '../src/contract/bench.ts'
import { openSqliteStore } from '../src/sqlite/index.ts'
import { accountRuntime, envelope } from './support/account.ts'
import { temporaryLog } from './support/temporary-folder.ts'

describe('the runtime on the embedded log', () => {
  it('keeps what many senders did through restarts, and answers their repetitions as the first time', async () => {
    const file = temporaryLog()
    const streams = Array.from({ length: 10 }, (_, index) => `account-${index}`)
    const commands = Array.from({ length: 400 }, (_, index) => ({
      stream: streams[index % streams.length] ?? '',
      id: `c${index}`,
      command: index % 5 === 4 ? ({ kind: 'count' } as const) : ({ kind: 'deposit', amount: index, times: 2 } as const),
    }))
    const answers: unknown[] = []
    for (const prefix of ['first', 'second', 'third']) {
      const store = openSqliteStore({ file })
      const runtime = accountRuntime(store, { prefix, maxInstances: 4 })
      const outcomes = await Promise.all(
        commands.map(({ stream, command, id }) => runtime.execute(stream, command, envelope(id))),
      )
      answers.push(outcomes.map((outcome) => ({ ...outcome, repeated: undefined })))
      expect(
        outcomes.every((outcome) => outcome.kind === 'accepted' && outcome.repeated === (prefix !== 'first')),
      ).toBe(true)
      await runtime.close()
      expect((await collect(store.readAll())).length).toBe(720)
      await store.close()
    }
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  })

  it('finishes what was accepted when runtime and log close one after the other', async () => {
    const file = temporaryLog()
    const store = openSqliteStore({ file })
    const runtime = accountRuntime(store)
    const accepted = Array.from({ length: 50 }, (_, index) =>
      runtime.execute(`account-${index % 7}`, { kind: 'count' }, envelope(`c${index}`)),
    )
    await runtime.close()
    await store.close()
    expect((await Promise.all(accepted)).every(({ kind }) => kind === 'accepted')).toBe(true)
    const reopened = openSqliteStore({ file, readOnly: true })
    expect((await collect(reopened.readAll())).length).toBe(50)
    await reopened.close()
  })
})
