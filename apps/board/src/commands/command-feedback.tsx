import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { problemText } from '../graphql/problem-text.ts'
import { useText } from '../language/use-text.ts'
import { ChangeList } from '../live/change-list.tsx'
import type { CommandState } from './use-command.ts'

interface Props {
  readonly command: {
    readonly state: CommandState
    readonly again: () => Promise<void>
    readonly anyway: () => Promise<void>
    readonly reset: () => void
  }
  /** Said when the command was accepted; nothing by default, because what changed shows by itself. */
  readonly accepted?: string
}

/** The answer to a command, in words: which rule refused and what to do, what others did meanwhile, or what to try. */
export function CommandFeedback({ command, accepted }: Props) {
  return (
    <div className="command-feedback" aria-live="polite">
      <Answer command={command} {...(accepted === undefined ? {} : { accepted })} />
    </div>
  )
}

function Answer({ command, accepted }: Props) {
  const { state, again, anyway, reset } = command
  const { t } = useText()
  switch (state.kind) {
    case 'idle':
    case 'sending':
      return null
    case 'accepted':
      return accepted === undefined ? null : <Alert data-color="success">{accepted}</Alert>
    case 'rejected':
    case 'notPermitted':
      return <Refusal text={state.answer.message} rule={state.answer.rule} />
    case 'conflict':
      return (
        <Alert data-color="warning">
          <Heading level={3} data-size="2xs">
            {t('board.command.conflict.heading')}
          </Heading>
          <Paragraph>{t('board.command.conflict.text', { count: state.answer.since.length })}</Paragraph>
          <ChangeList changes={state.answer.since} />
          <div className="button-row">
            <Button onClick={() => void anyway()}>{t('board.command.conflict.anyway')}</Button>
            <Button variant="tertiary" onClick={reset}>
              {t('board.command.conflict.back')}
            </Button>
          </div>
        </Alert>
      )
    case 'unanswered':
      return (
        <Alert data-color="warning">
          <Paragraph>
            {state.problem.kind === 'unreachable' ? t('board.command.unanswered') : problemText(state.problem, t)}
          </Paragraph>
          <div className="button-row">
            <Button variant="secondary" onClick={() => void again()}>
              {t('board.command.again')}
            </Button>
          </div>
        </Alert>
      )
    default:
      return state satisfies never
  }
}

function Refusal({ text, rule }: { readonly text: string; readonly rule: string }) {
  const { t } = useText()
  return (
    <Alert data-color="danger">
      <Paragraph>{text}</Paragraph>
      <Paragraph data-size="sm" className="quiet">
        {t('board.command.rule', { rule })}
      </Paragraph>
    </Alert>
  )
}
