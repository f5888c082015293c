import { Paragraph } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { useText } from '../../../language/use-text.ts'
import { handOverSeatMutation } from '../commands.ts'
import type { Proposal } from '../documents.ts'
import { GroundField } from '../ground-field.tsx'
import type { Ground, Seat } from '../seat-document.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly seat: Seat
}

/** Members say that they are disqualified in this case, and on which ground; who steps in is shown, not chosen. */
export function DisqualifiedMember(props: Props) {
  const { t } = useText()
  return (
    <DialogButton
      label={t('board.own.seat.disqualified')}
      heading={t('board.own.seat.disqualified.heading', { citation: props.proposal.citation })}
      variant="tertiary"
      size="sm"
    >
      {(close) => <DisqualifiedForm {...props} onDone={close} />}
    </DialogButton>
  )
}

interface GroundDraft extends Record<string, unknown> {
  readonly ground: Ground | ''
}
const untouched: GroundDraft = { ground: '' }

function DisqualifiedForm({ projectId, proposal, seat, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const form = `disqualified:${proposal.id}:${seat.seat}`
  const { draft, change, command } = useDraftCommand(handOverSeatMutation, { form, untouched, onAccepted: onDone })
  const { ground } = draft
  const [deputy] = seat.possibleDeputies
  const send = async () => {
    if (ground === '') return
    const input = { proposal: proposal.id, seat: seat.seat, cause: 'disqualified', ground } as const
    await command.send({ project: projectId, input })
  }
  return (
    <CommandForm
      command={command}
      submit={t('board.own.seat.disqualified.send')}
      missing={ground === '' ? ['ground'] : []}
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Paragraph>{t('board.own.seat.disqualified.text')}</Paragraph>
          <GroundField
            name={`${form}:ground`}
            legend={t('board.own.seat.ground')}
            value={ground}
            error={error('ground')}
            onChange={(value) => change({ ground: value })}
          />
          <Paragraph>
            {deputy === undefined
              ? t('board.own.seat.disqualified.nobody', { partner: seat.partner.name })
              : t('board.own.seat.disqualified.deputy', { deputy: deputy.name })}
            {seat.ballot !== null && ` ${t('board.own.seat.disqualified.ballot')}`}
          </Paragraph>
        </>
      )}
    </CommandForm>
  )
}
