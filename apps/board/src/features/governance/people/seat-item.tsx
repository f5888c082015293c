import { capitalise } from '@samstyre/messages'
import { useText } from '../../../language/use-text.ts'
import type { Governed } from '../documents.ts'
import { TakeOverSeat } from '../forms/take-over-seat.tsx'
import type { Seat } from './arrange.ts'
import { Holder } from './holder.tsx'
import type { May } from './use-may.ts'

interface Props {
  readonly project: Governed
  readonly seat: Seat
  readonly may: May
}

/** One seat: who sits in it or that it is vacant, who takes it over, and its own deputies. */
export function SeatItem({ project, seat: { seat, holder, coming, deputies }, may }: Props) {
  const { t, date } = useText()
  const role = capitalise(t(`words.role.${seat.role}`))
  // A seat that is held for good has no room for somebody else.
  const hasRoom = coming.length === 0 && (holder === undefined || holder.to !== null)
  return (
    <>
      {holder === undefined ? (
        <div className="holder">
          <div className="holder__who">
            <strong>{t('board.seats.vacant')}</strong>
            <span>{role}</span>
            <span className="quiet small">{t('board.seats.vacant.text')}</span>
          </div>
        </div>
      ) : (
        <Holder project={project} held={holder} may={may} as={role} />
      )}
      {coming.map((next) => (
        <div key={next.id} className="holder">
          <span className="small">
            {t('board.seats.expected', { person: next.person.name, date: date(next.from) })}
          </span>
        </div>
      ))}
      {hasRoom && may.give(seat.role, seat.partner.id) && (
        <div className="partner-card__actions not-printed">
          <TakeOverSeat project={project} may={may} seat={seat} />
        </div>
      )}
      {deputies.length > 0 && (
        <ul className="partner-card__deputies">
          {deputies.map((deputy) => (
            <li key={deputy.id}>
              <Holder
                project={project}
                held={deputy}
                may={may}
                as={t('board.people.deputyFor', { member: holder?.person.name ?? role })}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
