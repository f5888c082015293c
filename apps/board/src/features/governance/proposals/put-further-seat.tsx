import { DialogButton } from '../../../commands/dialog-button.tsx'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { LongTextField } from '../../../components/long-text-field.tsx'
import { useText } from '../../../language/use-text.ts'
import { ProposalForm } from '../../voting/proposal-form.tsx'
import { type TermsDraft, withoutReason } from '../../voting/terms.ts'
import { useProposalDraft } from '../../voting/use-proposal-draft.ts'
import type { Governed } from '../documents.ts'
import { activePartners } from '../people/arrange.ts'

interface Props {
  readonly project: Governed
}

/** Puts a further seat for a partner to the vote. */
export function PutFurtherSeat({ project }: Props) {
  const { t } = useText()
  return (
    <DialogButton label={t('board.seats.propose.add')} heading={t('board.seats.propose.add')} size="sm">
      {(close) => <PutForm project={project} onDone={close} />}
    </DialogButton>
  )
}

interface SeatDraft extends TermsDraft {
  readonly reason: string
  readonly partner: string
}

function PutForm({ project, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const proposal = useProposalDraft<SeatDraft>({
    projectId: project.id,
    form: `put:${project.id}:addSeat`,
    untouched: () => ({ ...withoutReason(), partner: '' }),
    onDone,
  })
  const { draft, change } = proposal
  const { partner } = draft
  const reason = draft.reason.trim()
  const options = activePartners(project).map(({ organisation }) => ({
    value: organisation.id,
    text: organisation.name,
  }))
  return (
    <ProposalForm
      proposal={proposal}
      subject={{ addSeat: { partner, reason } }}
      missing={[...(partner === '' ? ['partner'] : []), ...(reason === '' ? ['reason'] : [])]}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <ChoiceField
            label={t('board.seats.propose.add.partner')}
            value={partner}
            options={options}
            error={error('partner')}
            onChange={(value) => change({ partner: value })}
          />
          <LongTextField
            label={t('board.voting.put.reason')}
            value={draft.reason}
            error={error('reason')}
            onChange={(value) => change({ reason: value })}
          />
        </>
      )}
    </ProposalForm>
  )
}
