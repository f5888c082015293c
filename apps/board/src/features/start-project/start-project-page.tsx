import { Button, Card, Field, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import { CommandFeedback } from '../../commands/command-feedback.tsx'
import { useDraftCommand } from '../../commands/use-draft-command.ts'
import { Loading } from '../../components/loading.tsx'
import { LongTextField } from '../../components/long-text-field.tsx'
import { newestVersions } from '../../components/newest-versions.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import { useText } from '../../language/use-text.ts'
import { useFreshQuery } from '../../live/use-fresh-query.ts'
import '../../components/panel.css'
import { definitionsQuery, startProjectMutation } from './documents.ts'

const form = 'start-project'
const untouched = { name: '', purpose: '', definition: '' }

/** A new project: a name, a purpose and the process it follows. The partners and people come afterwards. */
export function StartProjectPage() {
  const { t, local } = useText()
  const navigate = useNavigate()
  const { data, error } = useFreshQuery({ query: definitionsQuery, variables: {} })
  const [nameMissing, setNameMissing] = useState(false)
  const { draft, change, command } = useDraftCommand(startProjectMutation, {
    form,
    untouched,
    onAccepted: ({ project }) => {
      if (project !== null) void navigate({ to: '/projects/$projectId/people', params: { projectId: project } })
    },
  })

  if (error !== undefined && data === undefined) return <QueryProblem error={error} />
  if (data === undefined) return <Loading />
  const definitions = newestVersions(data.definitions)
  const chosen = definitions.find(({ id, version }) => `${id}@${version}` === draft.definition)
  const definition = chosen ?? definitions[0]

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const name = draft.name.trim()
    setNameMissing(name === '')
    if (name === '' || definition === undefined) return
    const purpose = draft.purpose.trim() || null
    void command.send({ input: { name, purpose, definition: definition.id, definitionVersion: definition.version } })
  }

  return (
    <div className="page page--narrow">
      <PageHeading>{t('board.start.heading')}</PageHeading>
      <Paragraph>{t('board.start.intro')}</Paragraph>
      <Card asChild className="panel">
        <form className="form" onSubmit={submit} noValidate>
          <Textfield
            label={t('board.start.name')}
            description={t('board.start.nameHelp')}
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
            error={nameMissing && draft.name.trim() === '' ? t('board.start.nameMissing') : undefined}
          />
          <LongTextField
            rows={4}
            label={t('board.start.purpose')}
            description={t('board.start.purposeHelp')}
            value={draft.purpose}
            onChange={(purpose) => change({ purpose })}
          />
          <Field>
            <Label>{t('board.start.definition')}</Label>
            <Select
              value={definition === undefined ? '' : `${definition.id}@${definition.version}`}
              onChange={(event) => change({ definition: event.currentTarget.value })}
            >
              {definitions.map(({ id, version, name }) => (
                <Select.Option key={`${id}@${version}`} value={`${id}@${version}`}>
                  {t('board.start.definitionVersion', { name: local(name), version: String(version) })}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <CommandFeedback command={command} />
          <div className="button-row">
            <Button type="submit" loading={command.sending}>
              {t('board.start.send')}
            </Button>
          </div>
        </form>
      </Card>
    </div>
  )
}
