import { Paragraph } from '@digdir/designsystemet-react'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { LongTextField } from '../../../components/long-text-field.tsx'
import { useText } from '../../../language/use-text.ts'
import { ProposalForm } from '../../voting/proposal-form.tsx'
import { type TermsDraft, withoutReason } from '../../voting/terms.ts'
import { useProposalDraft } from '../../voting/use-proposal-draft.ts'
import type { Governed } from '../documents.ts'
import { forsakenPartners } from '../people/arrange.ts'
import { type FoundPerson, PersonField } from '../register/person-field.tsx'

interface Props {
  readonly project: Governed
  readonly appoints: 'projectOwner' | 'partnerRepresentative'
}

const labels = {
  projectOwner: 'board.seats.propose.owner',
  partnerRepresentative: 'board.seats.propose.representative',
} as const

/** Puts to the vote who is project owner, or who represents a partner that has nobody left. */
export function PutAppointment(props: Props) {
  const { t } = useText()
  const label = t(labels[props.appoints])
  return (
    <DialogButton label={label} heading={label} size="sm">
      {(close) => <PutForm {...props} onDone={close} />}
    </DialogButton>
  )
}

interface AppointmentDraft extends TermsDraft {
  readonly reason: string
  readonly partner: string
  readonly person: Pick<FoundPerson, 'id' | 'name'> | null
}

function PutForm({ project, appoints: role, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const proposal = useProposalDraft<AppointmentDraft>({
    projectId: project.id,
    form: `put:${project.id}:${role}`,
    untouched: () => ({ ...withoutReason(), partner: '', person: null }),
    onDone,
  })
  const { draft, change } = proposal
  const { partner, person } = draft
  const reason = draft.reason.trim()
  const asksPartner = role === 'partnerRepresentative'
  const about = person === null ? undefined : { role, person: person.id, reason }
  return (
    <ProposalForm
      proposal={proposal}
      subject={about && { appointment: asksPartner ? { ...about, partner } : about }}
      missing={[
        ...(person === null ? ['person'] : []),
        ...(asksPartner && partner === '' ? ['partner'] : []),
        ...(reason === '' ? ['reason'] : []),
      ]}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <PersonField
            chosen={person ?? undefined}
            error={error('person') && t('board.people.needed.person')}
            onChoose={(chosen) =>
              change({ person: chosen === undefined ? null : { id: chosen.id, name: chosen.name } })
            }
          />
          {asksPartner && (
            <ChoiceField
              label={t('board.seats.propose.representative.partner')}
              value={partner}
              options={forsakenPartners(project).map(({ id, name }) => ({ value: id, text: name }))}
              error={error('partner')}
              onChange={(value) => change({ partner: value })}
            />
          )}
          {!asksPartner && project.owner !== null && (
            <Paragraph>{t('board.seats.propose.owner.before', { owner: project.owner.name })}</Paragraph>
          )}
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
