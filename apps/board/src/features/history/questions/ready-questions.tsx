import { Details, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Item } from '../record/items.ts'
import type { ProjectRecord } from '../record/use-record.ts'
import { questions } from '../search.ts'
import { AnswerList } from './answer-list.tsx'
import { useAnswers } from './answers.ts'

interface Props {
  readonly projectId: string
  readonly record: ProjectRecord
  readonly items: ReadonlyMap<string, Item>
}

/** Where an auditor begins: questions with their answers, each with its count. The open one stands in the address. */
export function ReadyQuestions({ projectId, record, items }: Props) {
  const { t } = useText()
  const { question: open } = useSearch({ from: '/projects/$projectId/history' })
  const navigate = useNavigate({ from: '/projects/$projectId/history' })
  const answersTo = useAnswers(record, items)
  return (
    <Panel heading={t('board.history.questions')} className="ready-questions">
      <Paragraph data-size="sm" className="quiet">
        {t('board.history.questions.intro')}
      </Paragraph>
      <div>
        {questions.map((question) => {
          const answers = answersTo(question)
          return (
            <Details
              key={question}
              data-size="sm"
              data-color="neutral"
              open={open === question}
              onToggle={() =>
                void navigate({
                  search: (before) => ({ ...before, question: open === question ? undefined : question }),
                  replace: true,
                  resetScroll: false,
                })
              }
            >
              <Details.Summary>
                {t(`board.history.question.${question}`)}{' '}
                <Tag data-size="sm" data-color={answers.length === 0 ? 'neutral' : 'info'}>
                  {t('board.history.question.count', { count: answers.length })}
                </Tag>
              </Details.Summary>
              <Details.Content>
                <AnswerList projectId={projectId} answers={answers} />
              </Details.Content>
            </Details>
          )
        })}
      </div>
    </Panel>
  )
}
