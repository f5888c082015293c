import { useCallback, useState } from 'react'
import { type TypedDocumentNode, useClient } from 'urql'
import { type Problem, problemOf } from '../graphql/problem.ts'
import { markChanged } from '../live/freshness.ts'
import { closeIntent, commandIdFor } from './command-id.ts'
import { concerns } from './conflict.ts'
import type { CommandAnswer } from './documents.ts'

type Answer<Name extends CommandAnswer['__typename']> = Extract<CommandAnswer, { __typename: Name }>

export type CommandState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'accepted'; readonly answer: Answer<'CommandAccepted'> }
  | { readonly kind: 'rejected'; readonly answer: Answer<'CommandRejected'> }
  | { readonly kind: 'conflict'; readonly answer: Answer<'VersionConflict'> }
  | { readonly kind: 'notPermitted'; readonly answer: Answer<'NotPermitted'> }
  /** No answer came: it may or may not have been received. Sending again with the same id is safe. */
  | { readonly kind: 'unanswered'; readonly problem: Problem }

export interface CommandVariables extends Record<string, unknown> {
  commandId: string
  project?: string
  expectedRevision?: number | null | undefined
}

export interface CommandOptions {
  /** Names the form on this page, so that a command whose outcome is unknown keeps its id over a reload. */
  readonly form: string
  /** The thing that is changed. When others changed only something else meanwhile, the command goes on by itself. */
  readonly item?: string
  readonly onAccepted?: (answer: Answer<'CommandAccepted'>) => void
}

export interface Command<Input> {
  readonly state: CommandState
  readonly sending: boolean
  /** Sends; what was typed stays where it is until the answer is known to be good. */
  readonly send: (input: Input) => Promise<void>
  /** Sends the same again, with the same id. */
  readonly again: () => Promise<void>
  /** After a conflict: sends the same on top of what others did. */
  readonly anyway: () => Promise<void>
  readonly reset: () => void
}

/** How often a command moves past changes that do not concern it before it asks after all. */
const mostTries = 3

/** One command of the API, from the person's press of a button to an answer in words. */
export function useCommand<Variables extends CommandVariables>(
  document: TypedDocumentNode<{ answer: CommandAnswer }, Variables>,
  { form, item, onAccepted }: CommandOptions,
): Command<Omit<Variables, 'commandId'>> {
  type Input = Omit<Variables, 'commandId'>
  const client = useClient()
  const [state, setState] = useState<CommandState>({ kind: 'idle' })
  const [last, setLast] = useState<Input>()

  const send = useCallback(
    async (input: Input) => {
      setLast(input)
      setState({ kind: 'sending' })
      const commandId = commandIdFor(form)
      const sendOnce = async (sent: Input): Promise<CommandState> => {
        // An input without its command id and the id make the variables; TypeScript does not see that the two add up.
        const variables = { ...sent, commandId } as unknown as Variables
        const { data, error } = await client.mutation(document, variables).toPromise()
        return stateAfter(data?.answer, error === undefined ? { kind: 'unreachable' } : problemOf(error))
      }
      let next = await sendOnce(input)
      for (let tries = 0; tries < mostTries && next.kind === 'conflict'; tries += 1) {
        if (item === undefined || concerns(next.answer, item)) break
        next = await sendOnce({ ...input, expectedRevision: next.answer.currentRevision })
      }
      if (next.kind !== 'unanswered' && next.kind !== 'conflict') closeIntent(form)
      setState(next)
      if (next.kind !== 'accepted') return
      const project = next.answer.project ?? input['project']
      if (typeof project === 'string') markChanged(project)
      onAccepted?.(next.answer)
    },
    [client, document, form, item, onAccepted],
  )

  return {
    state,
    sending: state.kind === 'sending',
    send,
    again: async () => {
      if (last !== undefined) await send(last)
    },
    anyway: async () => {
      if (last !== undefined) await send({ ...last, expectedRevision: null })
    },
    reset: () => setState({ kind: 'idle' }),
  }
}

function stateAfter(answer: CommandAnswer | undefined, problem: Problem): CommandState {
  switch (answer?.__typename) {
    case 'CommandAccepted':
      return { kind: 'accepted', answer }
    case 'CommandRejected':
      return { kind: 'rejected', answer }
    case 'VersionConflict':
      return { kind: 'conflict', answer }
    case 'NotPermitted':
      return { kind: 'notPermitted', answer }
    case undefined:
      return { kind: 'unanswered', problem }
    default:
      return answer satisfies never
  }
}
