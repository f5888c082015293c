import type { TypedDocumentNode } from 'urql'
import type { CommandAnswer } from './documents.ts'
import { type CommandOptions, type CommandVariables, useCommand } from './use-command.ts'
import { useDraft } from './use-draft.ts'

interface Options<Draft> extends CommandOptions {
  /** The values of an untouched form. */
  readonly untouched: Draft
}

/** What is typed in a form and the command it is for. Once the command is accepted, what was typed is forgotten. */
export function useDraftCommand<Draft extends Record<string, unknown>, Variables extends CommandVariables>(
  document: TypedDocumentNode<{ answer: CommandAnswer }, Variables>,
  { untouched, onAccepted, ...options }: Options<Draft>,
) {
  const { draft, change, clear } = useDraft(options.form, untouched)
  const command = useCommand(document, {
    ...options,
    onAccepted: (answer) => {
      clear()
      onAccepted?.(answer)
    },
  })
  return { draft, change, command }
}
