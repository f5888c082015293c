import { instantInOslo, osloDate } from '@samstyre/messages'

const day = 86_400_000

/** When the next calendar day begins in Norway, in milliseconds since 1970. */
export function nextDayAfter(instant: number): number {
  const tomorrow = new Date(Date.parse(`${osloDate(instant)}T00:00:00Z`) + day).toISOString()
  return Date.parse(instantInOslo(tomorrow.slice(0, 'yyyy-mm-dd'.length), '00:00'))
}
