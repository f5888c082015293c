import { createHash } from 'node:crypto'
import { accept, type Decider, type Decision, refuse } from '@samstyre/event-sourcing'
import {
  type CommandEnvelope,
  createCommandRuntime,
  createJsonCodec,
  type EventStore,
  type Retries,
} from '../../src/index.ts'

/** A toy domain whose state depends on the order of everything that happened. */
export type AccountEvent =
  | { readonly type: 'Deposited'; readonly data: { readonly amount: number } }
  | { readonly type: 'Withdrawn'; readonly data: { readonly amount: number } }
  | { readonly type: 'Counted'; readonly data: { readonly balance: number } }

export type AccountCommand =
  | { readonly kind: 'deposit'; readonly amount: number; readonly times?: number }
  | { readonly kind: 'withdraw'; readonly amount: number }
  /** Records the balance it was decided on. */
  | { readonly kind: 'count' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'bug' }
  /** Leads to an event no store can keep. */
  | { readonly kind: 'unkeepable' }

export interface Account {
  readonly balance: number
  /** Everything that happened, as a text that no other order gives. */
  readonly trail: string
}

export interface Limit {
  readonly overdraft: number
}

export interface Overdrawn {
  readonly code: 'overdrawn'
  readonly balance: number
}

export const account: Decider<Account, AccountCommand, Limit, AccountEvent, Overdrawn> = {
  initialState: { balance: 0, trail: '' },
  decide(state, command, { overdraft }): Decision<AccountEvent, Overdrawn> {
    switch (command.kind) {
      case 'deposit':
        return accept(...Array.from({ length: command.times ?? 1 }, () => deposited(command.amount)))
      case 'withdraw':
        if (state.balance + overdraft < command.amount) return refuse({ code: 'overdrawn', balance: state.balance })
        return accept({ type: 'Withdrawn', data: { amount: command.amount } })
      case 'count':
        return accept({ type: 'Counted', data: { balance: state.balance } })
      case 'nothing':
        return accept()
      case 'unkeepable':
        // The store refuses an empty type; the domain's types would not let it come so far.
        return accept({ type: '' as 'Deposited', data: { amount: 1 } })
      case 'bug':
        throw new TypeError('a bug in the domain')
      default:
        return command satisfies never
    }
  },
  evolve({ balance, trail }, { type, data }, { at }) {
    switch (type) {
      case 'Deposited':
        return { balance: balance + data.amount, trail: `${trail}+${data.amount}@${at.slice(17, 19)}` }
      case 'Withdrawn':
        return { balance: balance - data.amount, trail: `${trail}-${data.amount}@${at.slice(17, 19)}` }
      case 'Counted':
        return { balance, trail: `${trail}=${data.balance}` }
      default:
        return { balance, trail: `${trail}?` }
    }
  },
}

function deposited(amount: number): AccountEvent {
  return { type: 'Deposited', data: { amount } }
}

/** Ids that sort as they were given, like UUIDv7. Another name gives other ids. */
export function counting(name: string): () => string {
  const last = createHash('sha256').update(name).digest('hex').slice(0, 12)
  let count = 0
  return () => {
    count += 1
    return `${String(count).padStart(8, '0')}-0000-7000-8000-${last}`
  }
}

/** A clock that goes on only while somebody pauses, so that no test waits. Half a second goes by with each pause. */
export function pausingClock(): Pick<Retries, 'pause' | 'now'> & { pass(milliseconds: number): void } {
  let time = 0
  const pass = (milliseconds: number) => {
    time += milliseconds
  }
  return { now: () => time, pause: async () => await Promise.resolve(pass(500)), pass }
}

export const impatient: Retries = { attempts: 6, longest: 10_000, decisions: 6, ...pausingClock() }

export function accountRuntime(
  store: EventStore,
  options: {
    readonly prefix?: string
    readonly maxInstances?: number
    readonly maxEvents?: number
    readonly retries?: Retries
  } = {},
) {
  return createCommandRuntime({
    store,
    decider: account,
    codec: createJsonCodec<AccountEvent>(),
    newId: counting(options.prefix ?? 'event'),
    cache: { maxInstances: options.maxInstances ?? 100, maxEvents: options.maxEvents ?? 100_000 },
    retries: options.retries ?? impatient,
  })
}

export type AccountRuntime = ReturnType<typeof accountRuntime>

export function envelope(commandId: string, more: Partial<CommandEnvelope<Limit>> = {}): CommandEnvelope<Limit> {
  return {
    commandId,
    actor: 'person-1',
    at: '2026-01-01T00:00:00Z',
    correlationId: 'correlation-1',
    context: { overdraft: 0 },
    ...more,
  }
}
