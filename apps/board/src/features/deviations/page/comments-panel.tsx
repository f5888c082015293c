import { Textfield } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import { commentDeviationMutation } from '../commands.ts'
import './comments.css'

interface Props {
  readonly projectId: string
  readonly deviation: string
  readonly comments: readonly {
    readonly id: string
    readonly at: string
    readonly text: string
    readonly by: { readonly name: string }
  }[]
  readonly mayComment: boolean
}

export function CommentsPanel({ projectId, deviation, comments, mayComment }: Props) {
  const { t, relative, dateTime } = useText()
  return (
    <Panel heading={t('board.deviations.comments')}>
      {comments.length === 0 && <EmptyState>{t('board.deviations.noComments')}</EmptyState>}
      {comments.length > 0 && (
        <ul className="plain-list">
          {comments.map(({ id, at, text, by }) => (
            <li key={id} className="comment">
              <p>
                <strong>{by.name}</strong>{' '}
                <time className="quiet small" dateTime={at} title={dateTime(at)}>
                  {relative(at)}
                </time>
              </p>
              <p className="comment__text">{text}</p>
            </li>
          ))}
        </ul>
      )}
      {mayComment && <CommentForm projectId={projectId} deviation={deviation} />}
    </Panel>
  )
}

const untouched = { text: '' }

function CommentForm({ projectId, deviation }: Pick<Props, 'projectId' | 'deviation'>) {
  const { t } = useText()
  const form = `comment:${deviation}`
  const { draft, change, command } = useDraftCommand(commentDeviationMutation, { form, untouched })
  const text = draft.text.trim()
  return (
    <div className="not-printed">
      <CommandForm
        command={command}
        submit={t('board.deviations.comment.send')}
        missing={text === '' ? ['text'] : []}
        onSubmit={() => void command.send({ project: projectId, input: { deviation, text } })}
      >
        {(error) => (
          <Textfield
            multiline
            rows={3}
            label={t('board.deviations.comment.label')}
            value={draft.text}
            error={error('text')}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
        )}
      </CommandForm>
    </div>
  )
}
