import { Paragraph } from '@digdir/designsystemet-react'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { useText } from '../../language/use-text.ts'
import { CastBallotForm } from './cast-ballot-form.tsx'
import type { GateName, Proposal, Seat } from './documents.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly gates: readonly GateName[]
}

/** The three buttons, for each seat the reader may vote from. */
export function CastBallot({ projectId, proposal, gates }: Props) {
  if (proposal.state !== 'open') return null
  return proposal.mySeats.map((seat) => (
    <SeatBallot key={seat.seat} projectId={projectId} proposal={proposal} gates={gates} seat={seat} />
  ))
}

const variants = { yes: 'primary', no: 'secondary', blank: 'tertiary' } as const

function SeatBallot({ projectId, proposal, gates, seat }: Props & { readonly seat: Seat }) {
  const { t } = useText()
  const cast = seat.ballot?.choice
  return (
    <div className="not-printed">
      <Paragraph data-size="sm" className="quiet">
        {seat.deputy === null
          ? t('board.voting.cast.for', { partner: seat.partner.name })
          : t('board.voting.cast.forMember', { partner: seat.partner.name, member: seat.member.name })}
        {cast !== undefined && ` ${t('board.voting.cast.mayChange', { choice: t(`words.ballotChoice.${cast}`) })}`}
      </Paragraph>
      <div className="button-row">
        {(['yes', 'no', 'blank'] as const)
          .filter((choice) => choice !== cast)
          .map((choice) => (
            <DialogButton
              key={choice}
              label={t(`board.voting.cast.${choice}`)}
              heading={t(`board.voting.cast.heading.${choice}`, { citation: proposal.citation })}
              variant={variants[choice]}
            >
              {(close) => (
                <CastBallotForm
                  projectId={projectId}
                  proposal={proposal}
                  gates={gates}
                  seat={seat}
                  choice={choice}
                  onDone={close}
                />
              )}
            </DialogButton>
          ))}
      </div>
    </div>
  )
}
