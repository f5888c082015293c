import { servicekontor2 } from '@samstyre/domain'
import { capitalise, createTranslator } from '@samstyre/messages'
import { catalog } from '@samstyre/messages/nb'

/** What the board says, in bokmål. */
export const t = createTranslator('nb', catalog)

/** A word as a label. */
export function label(word: string): string {
  return capitalise(word)
}

/** What a criterion asks for, as the page shows it. */
export function criterionText(id: string): string {
  const found = servicekontor2.gates.flatMap(({ criteria }) => criteria).find((each) => each.id === id)
  if (found === undefined) throw new Error(`There is no criterion ${id}.`)
  return found.text.nb
}

export function gateName(id: string): string {
  const found = servicekontor2.gates.find((each) => each.id === id)
  if (found === undefined) throw new Error(`There is no gate ${id}.`)
  return found.name.nb
}

export function phaseName(id: string): string {
  const found = servicekontor2.phases.find((each) => each.id === id)
  if (found === undefined) throw new Error(`There is no phase ${id}.`)
  return found.name.nb
}
