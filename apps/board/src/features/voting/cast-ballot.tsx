import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { DialogFrame } from '../../commands/dialog-frame.tsx'
import { useFocusPassedOn } from '../../commands/use-focus-passed-on.ts'
import { useText } from '../../language/use-text.ts'
import { CastBallotForm } from './cast-ballot-form.tsx'
import type { GateName, Proposal } from './documents.ts'
import { ownSeats } from './own-seats.ts'
import type { Seat } from './seat-document.ts'
import { allowsBlank } from './what-rules-ask.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly gates: readonly GateName[]
}

const allChoices = ['yes', 'no', 'blank'] as const
type Choice = (typeof allChoices)[number]

/**
 * The three buttons, for each seat the reader may vote from. The form is no part of a seat: when the seat goes to somebody
 * else meanwhile, what was typed stays, and the refusal is read where it was typed.
 */
export function CastBallot({ projectId, proposal, gates }: Props) {
  const { t } = useText()
  const [asked, setAsked] = useState<{ readonly seat: Seat; readonly choice: Choice }>()
  const close = () => setAsked(undefined)
  const open = proposal.state === 'open'
  const seats = ownSeats(proposal)
  const choices = allChoices.filter((choice) => choice !== 'blank' || allowsBlank(proposal))
  return (
    <>
      {open &&
        seats.map((seat) => (
          <SeatBallot key={seat.seat} seat={seat} choices={choices} onChoice={(choice) => setAsked({ seat, choice })} />
        ))}
      {open && seats.length === 0 && (
        <Paragraph data-size="sm" className="quiet not-printed">
          {t('board.voting.cast.none')}
        </Paragraph>
      )}
      <DialogFrame
        open={asked !== undefined}
        heading={t(`board.voting.cast.heading.${asked?.choice ?? 'yes'}`, { citation: proposal.citation })}
        onClose={close}
      >
        {asked !== undefined && (
          <CastBallotForm
            projectId={projectId}
            proposal={proposal}
            gates={gates}
            seat={asked.seat}
            choice={asked.choice}
            onDone={close}
          />
        )}
      </DialogFrame>
    </>
  )
}

const variants = { yes: 'primary', no: 'secondary', blank: 'tertiary' } as const

interface BallotProps extends Pick<ChoiceProps, 'onChoice'> {
  readonly seat: Seat
  /** What the rules let a vote be. */
  readonly choices: readonly Choice[]
}

function SeatBallot({ seat, choices, onChoice }: BallotProps) {
  const { t } = useText()
  const cast = seat.ballot?.choice
  return (
    <div className="not-printed">
      <Paragraph data-size="sm" className="quiet">
        {seat.insteadOf === null
          ? t('board.voting.cast.for', { partner: seat.partner.name })
          : t('board.voting.cast.forMember', { partner: seat.partner.name, member: seat.insteadOf.name })}
        {cast !== undefined && ` ${t('board.voting.cast.mayChange', { choice: t(`words.ballotChoice.${cast}`) })}`}
      </Paragraph>
      <div className="button-row">
        {choices
          .filter((choice) => choice !== cast)
          .map((choice) => (
            <ChoiceButton key={choice} choice={choice} onChoice={onChoice} />
          ))}
      </div>
    </div>
  )
}

interface ChoiceProps {
  readonly choice: Choice
  readonly onChoice: (choice: Choice) => void
}

function ChoiceButton({ choice, onChoice }: ChoiceProps) {
  const { t } = useText()
  const button = useRef<HTMLButtonElement>(null)
  useFocusPassedOn(button)
  return (
    <Button ref={button} variant={variants[choice]} aria-haspopup="dialog" onClick={() => onChoice(choice)}>
      {t(`board.voting.cast.${choice}`)}
    </Button>
  )
}
