import { demonstrationLogins } from '@samstyre/demonstration'
import type { RegisterState } from '@samstyre/domain'

/** What a gateway that has started says of itself. In the demonstration it says whom to log in as. */
export function greeting(url: string, demo: boolean, { people }: Pick<RegisterState, 'people'>): string {
  const address = `Samstyre is at ${url}`
  return demo ? ['', address, '', ...loginsAmong(people), ''].join('\n') : address
}

function loginsAmong(people: RegisterState['people']): readonly string[] {
  if (people.size === 0) {
    return [
      'Nobody can log in: the log has no register of people. Take it from where it is with samstyre export --all, and',
      'import that into an empty data folder.',
    ]
  }
  const logins = demonstrationLogins.filter(({ person }) => people.has(person))
  if (logins.length === 0) return ['Open it and log in as anybody in the list there.']
  const width = Math.max(...logins.map(({ name }) => name.length))
  const lines = logins.map(({ name, reason }) => `  ${name.padEnd(width)}  ${reason}`)
  return ['Open it and log in as one of these, or as anybody else in the list there:', ...lines]
}
