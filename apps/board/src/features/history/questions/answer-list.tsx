import { Paragraph } from '@digdir/designsystemet-react'
import { TextLink } from '../../../components/text-link.tsx'
import { useText } from '../../../language/use-text.ts'
import { ItemLink } from '../record/item-link.tsx'
import type { Answer } from './answers.ts'
import './answer-list.css'

interface Props {
  readonly projectId: string
  readonly answers: readonly Answer[]
}

/** What answers a question: each leads to its own page, and to its events. */
export function AnswerList({ projectId, answers }: Props) {
  const { t } = useText()
  if (answers.length === 0) return <Paragraph data-size="sm">{t('board.history.question.none')}</Paragraph>
  return (
    <ul className="plain-list answer-list">
      {answers.map((answer) => (
        <li key={answer.key}>
          <ItemLink projectId={projectId} item={answer}>
            {answer.name}
          </ItemLink>
          <span className="quiet">{answer.remark}</span>
          <TextLink
            to="/projects/$projectId/history"
            params={{ projectId }}
            search={(before) => ({ ...before, item: answer.item })}
            className="answer-list__trace not-printed"
          >
            {t('board.history.answer.trace')}
            <span className="ds-sr-only">: {answer.name}</span>
          </TextLink>
        </li>
      ))}
    </ul>
  )
}
