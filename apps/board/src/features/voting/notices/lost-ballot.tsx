import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useCommand } from '../../../commands/use-command.ts'
import { useText } from '../../../language/use-text.ts'
import { useSession } from '../../../session/use-session.ts'
import { recordProtestMutation } from '../commands.ts'
import type { Proposal } from '../documents.ts'
import type { Seat } from '../seat-document.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
}

/** Tells whoever lost a ballot to an objection, before anything else, and offers to have a protest recorded. */
export function LostBallot({ projectId, proposal }: Props) {
  const { me } = useSession()
  const own = proposal.seats.filter(({ insteadOf }) => insteadOf !== null && insteadOf.id === me?.person.id)
  return own
    .filter(({ actions, protested }) => protested || actions.includes('recordProtest'))
    .map((seat) => <Lost key={seat.seat} projectId={projectId} proposal={proposal} seat={seat} />)
}

function Lost({ projectId, proposal, seat }: Props & { readonly seat: Seat }) {
  const { t } = useText()
  const { cause, protested } = seat
  return (
    <Alert data-color="danger">
      <Heading level={3} data-size="2xs" className="vote-notice__heading">
        {t('board.objection.lost')}
      </Heading>
      {cause !== null && <Paragraph>{t(`board.objection.lost.${cause}`)}</Paragraph>}
      {protested ? (
        <Paragraph>{t('board.objection.protested.you')}</Paragraph>
      ) : (
        <>
          <Paragraph>{t('board.objection.protest.ask')}</Paragraph>
          <div className="button-row not-printed">
            <DialogButton
              label={t('board.objection.protest')}
              heading={t('board.objection.protest.heading', { citation: proposal.citation })}
            >
              {(close) => <ProtestForm projectId={projectId} proposal={proposal} seat={seat} onDone={close} />}
            </DialogButton>
          </div>
        </>
      )}
    </Alert>
  )
}

type FormProps = Props & { readonly seat: Seat; readonly onDone: () => void }

function ProtestForm({ projectId, proposal, seat, onDone }: FormProps) {
  const { t } = useText()
  const command = useCommand(recordProtestMutation, {
    form: `protest:${proposal.id}:${seat.seat}`,
    onAccepted: onDone,
  })
  return (
    <CommandForm
      command={command}
      submit={t('board.objection.protest.send')}
      confirmsOnly
      onSubmit={() => void command.send({ project: projectId, input: { proposal: proposal.id, seat: seat.seat } })}
      onCancel={onDone}
    >
      {() => <Paragraph>{t('board.objection.protest.text')}</Paragraph>}
    </CommandForm>
  )
}
