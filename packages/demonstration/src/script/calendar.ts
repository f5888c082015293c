import { instantInOslo, osloDate } from '@samstyre/messages'

const dayInMilliseconds = 86_400_000
const minuteInMilliseconds = 60_000
const sunday = 0
const saturday = 6

/** Working days counted from the day the demonstration is played: public bodies do not meet on Sundays. */
export class Calendar {
  readonly #now: number

  /** @param now an instant in UTC, ISO 8601 */
  constructor(now: string) {
    this.#now = Date.parse(now)
    if (Number.isNaN(this.#now)) throw new RangeError(`${now} is no instant`)
  }

  /** The working day so many days before (negative) or after today. */
  day(offset: number): string {
    const step = Math.sign(offset) * dayInMilliseconds
    let moment = Date.parse(`${osloDate(this.#now)}T00:00:00Z`)
    for (let left = Math.abs(offset); left > 0; ) {
      moment += step
      if (isWorkingDay(moment)) left -= 1
    }
    return new Date(moment).toISOString().slice(0, 'yyyy-mm-dd'.length)
  }

  /** The instant at which clocks in Norway show a time, such as `09:15`, on a working day. */
  at(offset: number, time: string): string {
    return instantInOslo(this.day(offset), time)
  }

  /** The instant so many minutes ago. */
  minutesAgo(minutes: number): string {
    return new Date(this.#now - minutes * minuteInMilliseconds).toISOString()
  }
}

function isWorkingDay(moment: number): boolean {
  const weekday = new Date(moment).getUTCDay()
  return weekday !== saturday && weekday !== sunday
}
