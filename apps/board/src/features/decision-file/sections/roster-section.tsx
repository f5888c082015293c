import { Paragraph } from '@digdir/designsystemet-react'
import { capitalise } from '@samstyre/messages'
import { Panel } from '../../../components/panel.tsx'
import { RecordTable } from '../../../components/record-table.tsx'
import { useText } from '../../../language/use-text.ts'
import { BallotWord } from '../../voting/ballot-word.tsx'
import type { Seat } from '../../voting/seat-document.ts'
import type { SectionProps } from '../file-sections.tsx'

/** Who was entitled to vote, who met in whose place and why, and who stayed away. */
export function RosterSection({ proposal }: SectionProps) {
  const { t, list, dateTime } = useText()
  const { seats, state, putAt } = proposal
  const names = (found: readonly string[]) => (found.length === 0 ? t('board.decision.file.nobody') : list(found))
  return (
    <Panel heading={t('board.decision.file.roster')}>
      <Paragraph className="quiet">{t('board.decision.file.roster.intro', { at: dateTime(putAt) })}</Paragraph>
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
            seats.flatMap(({ deputy, member }) =>
              deputy === null ? [] : [t('board.decision.file.deputy', { deputy: deputy.name, member: member.name })],
            ),
          ),
          disqualified: names(seats.filter(({ cause }) => cause === 'disqualified').map(({ member }) => member.name)),
          absent: names(
            seats.flatMap(({ ballot, counts, deputy, member }) =>
              ballot === null && counts ? [deputy?.name ?? member.name] : [],
            ),
          ),
        })}
      </Paragraph>
    </Panel>
  )
}

function Member({ seat }: { readonly seat: Seat }) {
  const { t } = useText()
  return (
    <>
      {seat.member.name}
      <br />
      <span className="quiet small">{capitalise(t(`words.role.${seat.role}`))}</span>
    </>
  )
}

function Met({ seat }: { readonly seat: Seat }) {
  const { t } = useText()
  const { cause, deputy, member, note, ballot } = seat
  if (cause === null) return ballot === null ? '–' : t('board.decision.file.self')
  return (
    <>
      {deputy === null
        ? t('board.decision.file.empty')
        : t('board.decision.file.deputy', { deputy: deputy.name, member: member.name })}
      <br />
      <span className="quiet small">
        {t(`board.decision.file.cause.${cause}`)}
        {note !== null && `: ${note}`}
      </span>
    </>
  )
}

function Vote({ seat, open }: { readonly seat: Seat; readonly open: boolean }) {
  const { t } = useText()
  if (seat.ballot !== null) return <BallotWord choice={seat.ballot.choice} />
  if (!seat.counts) return '–'
  return open ? t('board.decision.file.notYet') : t('board.decision.file.notVoted')
}
