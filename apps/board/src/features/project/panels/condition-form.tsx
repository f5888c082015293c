import { Button, Textfield } from '@digdir/designsystemet-react'
import { type SubmitEvent, useState } from 'react'
import { CommandFeedback } from '../../../commands/command-feedback.tsx'
import { useCommand } from '../../../commands/use-command.ts'
import { useDraft } from '../../../commands/use-draft.ts'
import { useText } from '../../../language/use-text.ts'
import { settleConditionMutation } from '../condition-commands.ts'
import type { OverviewCondition } from '../documents.ts'

interface Props {
  readonly condition: OverviewCondition
  readonly projectId: string
  readonly revision: number
}

const empty = { note: '' }

/** Lets the owner of a condition say that it is met, and how. */
export function ConditionForm({ condition, projectId, revision }: Props) {
  const { t } = useText()
  const form = `settle:${condition.id}`
  const { draft, change, clear } = useDraft(form, empty)
  const [open, setOpen] = useState(draft.note !== '')
  const [tried, setTried] = useState(false)
  const close = () => {
    clear()
    setOpen(false)
  }
  const command = useCommand(settleConditionMutation, { form, onAccepted: close })

  if (condition.met) return null
  if (!open) {
    return (
      <Button variant="secondary" data-size="sm" className="condition-item__open" onClick={() => setOpen(true)}>
        {t('board.conditions.settle')}
      </Button>
    )
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    const note = draft.note.trim()
    if (note === '') return
    void command.send({ project: projectId, expectedRevision: revision, input: { condition: condition.id, note } })
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      <Textfield
        multiline
        rows={2}
        label={t('board.conditions.note')}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
        error={tried && draft.note.trim() === '' ? t('board.conditions.noteMissing') : undefined}
      />
      <CommandFeedback command={command} />
      <div className="button-row">
        <Button type="submit" loading={command.sending}>
          {t('board.conditions.send')}
        </Button>
        <Button type="button" variant="tertiary" onClick={close}>
          {t('board.conditions.cancel')}
        </Button>
      </div>
    </form>
  )
}
