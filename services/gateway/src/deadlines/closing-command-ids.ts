import { systemId } from '@samstyre/domain'

/**
 * The ids to close a proposal under, the same ones always, in the order in which they are tried; there is no end to them.
 *
 * The first one is enough, unless a stored history holds it as the id of something that somebody sent. CORE-7.
 */
export function* closingCommandIds(
  proposal: string,
  office: { sha256(text: string): string },
): Generator<string, never> {
  yield systemId(`close ${proposal}`, office)
  for (let next = 2; ; next += 1) yield systemId(`close ${proposal}, id ${next}`, office)
}
