import { demonstrationLogins } from '@samstyre/demonstration'

/** What a gateway that has started says of itself. In the demonstration it says whom to log in as. */
export function greeting(url: string, demo: boolean): string {
  const address = `Samstyre is at ${url}`
  if (!demo) return address
  const width = Math.max(...demonstrationLogins.map(({ name }) => name.length))
  const people = demonstrationLogins.map(({ name, reason }) => `  ${name.padEnd(width)}  ${reason}`)
  return [
    '',
    address,
    '',
    'Open it and log in as one of these, or as anybody else in the list there:',
    ...people,
    '',
  ].join('\n')
}
