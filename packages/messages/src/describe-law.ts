import type { BoardTranslate } from './catalog.ts'
import { formatDate } from './format/date.ts'
import { formatList } from './format/list.ts'
import type { Language } from './language.ts'

/** Where in an act the rules of a preset stand, and how much is known about it, as the API answers it. */
export interface LawToDescribe {
  readonly act: string
  readonly name: Readonly<Record<Language, string>>
  readonly sections: readonly string[]
  /** The day of the text that was read. */
  readonly textOf: string
  readonly inForce: boolean
  /** The day on which it was looked up whether the act is in force. */
  readonly lookedUp: string
}

/** The law that rules of decision follow, and what people must look up themselves before they choose them. */
export function describeLaw(t: BoardTranslate, language: Language, law: LawToDescribe): string {
  const { act, name, sections, textOf, inForce, lookedUp } = law
  const numbers = formatList(language, sections)
  return t(inForce ? 'law.inForce' : 'law.notInForce', {
    act,
    name: name[language],
    sections: t(sections.length === 1 ? 'law.section' : 'law.sections', { numbers }),
    textOf: formatDate(language, textOf),
    lookedUp: formatDate(language, lookedUp),
  })
}
