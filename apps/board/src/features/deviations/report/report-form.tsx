import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { commandIdFor } from '../../../commands/command-id.ts'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { costAndDaysProblems, dateProblems } from '../../../components/field-problems.ts'
import { useText } from '../../../language/use-text.ts'
import { reportDeviationMutation } from '../commands.ts'
import type { ProjectContext } from '../project-context.ts'
import { emptyReport, estimatesIn, missingInReport, reportInput } from './report-draft.ts'
import { ReportFields } from './report-fields.tsx'

interface Props {
  readonly context: ProjectContext
  /** The partners the reader speaks for; none for somebody who acts for the whole project. */
  readonly own: readonly { readonly id: string }[]
}

export function ReportForm({ context, own }: Props) {
  const text = useText()
  const { t, language } = text
  const navigate = useNavigate()
  const projectId = context.project.id
  const form = `report:${projectId}`
  const [untouched] = useState(() => ({ ...emptyReport, reportingPartner: own.length === 1 ? (own[0]?.id ?? '') : '' }))
  // The id of the command is the id of the deviation it makes.
  const deviationId = useRef('')
  const { draft, change, command } = useDraftCommand(reportDeviationMutation, {
    form,
    untouched,
    onAccepted: () =>
      void navigate({
        to: '/projects/$projectId/deviations/$deviationId',
        params: { projectId, deviationId: deviationId.current },
        replace: true,
      }),
  })
  const estimates = estimatesIn(language, draft)
  const send = async () => {
    const input = reportInput(draft, estimates, context.trial)
    if (input === undefined) return
    deviationId.current = commandIdFor(form)
    await command.send({ project: projectId, input })
  }
  return (
    <CommandForm
      command={command}
      submit={t('board.deviations.report')}
      missing={missingInReport(draft)}
      problems={{
        ...costAndDaysProblems(t, estimates, { optional: true }),
        ...dateProblems(text, { due: draft.due }),
      }}
      onSubmit={() => void send()}
    >
      {(error) => <ReportFields context={context} draft={draft} change={change} error={error} />}
    </CommandForm>
  )
}
