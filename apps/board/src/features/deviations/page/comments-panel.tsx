import { TextCommandForm } from '../../../commands/text-command-form.tsx'
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

function CommentForm({ projectId, deviation }: Pick<Props, 'projectId' | 'deviation'>) {
  const { t } = useText()
  return (
    <div className="not-printed">
      <TextCommandForm
        form={`comment:${deviation}`}
        mutation={commentDeviationMutation}
        project={projectId}
        input={(text) => ({ deviation, text })}
        label={t('board.deviations.comment.label')}
        submit={t('board.deviations.comment.send')}
      />
    </div>
  )
}
