import { systemId } from '@samstyre/domain'

/**
 * The ids to close a proposal under when its time is up, the same ones always, in the order in which they are tried.
 *
 * The first one is enough, unless a stored history holds it as the id of something that somebody sent.
 */
export function* closingCommandIds(
  proposal: string,
  office: { sha256(text: string): string },
): Generator<string, undefined> {
  yield systemId(`close ${proposal}`, office)
  for (let next = 2; next <= mostIds; next += 1) yield systemId(`close ${proposal}, id ${next}`, office)
}

const mostIds = 10
