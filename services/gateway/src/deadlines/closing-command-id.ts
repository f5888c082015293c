/** The id of the command that closes a proposal when its time is up: a UUID of version 8, always the same one. */
export function closingCommandId(proposal: string, { sha256 }: { sha256(text: string): string }): string {
  const digits = sha256(`close ${proposal}`)
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`
}
