/** Does so many pieces of work, with so many under way at a time. */
export async function inFlight(count: number, atATime: number, work: (place: number) => Promise<void>): Promise<void> {
  let next = 0
  async function worker(): Promise<void> {
    while (next < count) {
      const place = next
      next += 1
      await work(place)
    }
  }
  await Promise.all(Array.from({ length: atATime }, worker))
}
