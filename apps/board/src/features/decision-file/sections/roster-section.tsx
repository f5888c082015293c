import { Paragraph } from '@digdir/designsystemet-react'
import { capitalise } from '@samstyre/messages'
import { Panel } from '../../../components/panel.tsx'
import { RecordTable } from '../../../components/record-table.tsx'
import { useText } from '../../../language/use-text.ts'
import { BallotWord } from '../../voting/ballot-word.tsx'
import type { Seat } from '../../voting/seat-document.ts'
import { useSeatWords } from '../../voting/seats/use-seat-words.ts'
import type { SectionProps } from '../file-sections.tsx'

/** Who was entitled to vote, who met in whose place and why, and who stayed away. */
export function RosterSection({ proposal }: SectionProps) {
  const { t, list, dateTime } = useText()
  const { seats, state, putAt, asOf } = proposal
  const names = (found: readonly string[]) => (found.length === 0 ? t('board.decision.file.nobody') : list(found))
  return (
    <Panel heading={t('board.decision.file.roster')}>
      <Paragraph className="quiet">
        {asOf === null
          ? t('board.decision.file.roster.intro', { at: dateTime(putAt) })
          : t('board.decision.file.roster.counted', { at: dateTime(asOf) })}
      </Paragraph>
      <RecordTable
        caption={t('board.decision.file.roster')}
        columns={[
          t('board.decision.file.partner'),
          t('board.decision.file.member'),
          t('board.decision.file.met'),
          t('board.decision.file.vote'),
        ]}
        rows={seats.map((seat) => ({
          key: seat.seat,
          cells: [
            seat.partner.name,
            <Member key="member" seat={seat} />,
            <Met key="met" seat={seat} />,
            <Vote key="vote" seat={seat} open={state === 'open'} />,
          ],
        }))}
      />
      <Paragraph>
        {t('board.decision.file.attendance', {
          deputies: names(
            seats.flatMap(({ deputy, insteadOf }) =>
              deputy === null || insteadOf === null
                ? []
                : [t('board.decision.file.deputy', { deputy: deputy.name, member: insteadOf.name })],
            ),
          ),
          disqualified: names(
            seats.flatMap(({ cause, insteadOf }) =>
              cause === 'disqualified' && insteadOf !== null ? [insteadOf.name] : [],
            ),
          ),
          vacant: names(seats.filter(({ vacant }) => vacant).map(({ partner }) => partner.name)),
          absent: names(
            seats.flatMap(({ ballot, counts, holder }) =>
              ballot === null && counts && holder !== null ? [holder.name] : [],
            ),
          ),
        })}
      </Paragraph>
    </Panel>
  )
}

function Member({ seat }: { readonly seat: Seat }) {
  const { t } = useText()
  const { insteadOf, member, role } = seat
  return (
    <>
      {(insteadOf ?? member)?.name ?? t('board.voting.seat.vacant')}
      <br />
      <span className="quiet small">{capitalise(t(`words.role.${role}`))}</span>
    </>
  )
}

function Met({ seat }: { readonly seat: Seat }) {
  const { t } = useText()
  const { who, why } = useSeatWords()
  const { cause, deputy, note, ballot, vacant } = seat
  const reason = why(seat)
  if (vacant) return <span className="quiet small">{reason}</span>
  if (cause === null) return ballot === null ? '–' : t('board.decision.file.self')
  return (
    <>
      {deputy === null ? t('board.decision.file.empty') : who(seat)}
      <br />
      <span className="quiet small">
        {reason}
        {note !== null && ` ${note}`}
      </span>
    </>
  )
}

function Vote({ seat, open }: { readonly seat: Seat; readonly open: boolean }) {
  const { t } = useText()
  if (seat.ballot !== null) return <BallotWord choice={seat.ballot.choice} />
  if (!seat.counts) return '–'
  if (seat.vacant) return '–'
  return open ? t('board.decision.file.notYet') : t('board.decision.file.notVoted')
}
