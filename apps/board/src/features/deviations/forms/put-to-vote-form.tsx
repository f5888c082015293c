import { Paragraph } from '@digdir/designsystemet-react'
import { LongTextField } from '../../../components/long-text-field.tsx'
import { useText } from '../../../language/use-text.ts'
import { ProposalForm } from '../../voting/proposal-form.tsx'
import { withoutReason } from '../../voting/terms.ts'
import { useProposalDraft } from '../../voting/use-proposal-draft.ts'
import type { FormProps } from './form-props.ts'

/** Lets the steering group decide on a deviation that has been lifted to it. */
export function PutToVoteForm({ context, deviation, onDone }: FormProps) {
  const { t } = useText()
  const form = `putDeviation:${deviation.id}`
  const proposal = useProposalDraft({ projectId: context.project.id, form, untouched: withoutReason, onDone })
  const { draft, change } = proposal
  const reason = draft.reason.trim()
  const subject = { deviation: { deviation: deviation.id, ...(reason === '' ? {} : { reason }) } }
  return (
    <ProposalForm proposal={proposal} subject={subject} onCancel={onDone}>
      {() => (
        <>
          <Paragraph>{t('board.voting.whenAdopted.deviation', { number: String(deviation.number) })}</Paragraph>
          <LongTextField
            label={t('board.deviations.put.reason')}
            value={draft.reason}
            onChange={(value) => change({ reason: value })}
          />
        </>
      )}
    </ProposalForm>
  )
}
