/** Whether the time for voting is over at an instant. */
export function isPast({ deadline }: { readonly deadline: string }, at: string): boolean {
  return Date.parse(at) >= Date.parse(deadline)
}
