import type { Language } from '../language.ts'

const lastWord = { nb: 'og', nn: 'og', en: 'and' } as const satisfies Record<Language, string>

/** `Fjordvik`, `Fjordvik og Nav`, `Fjordvik, Nav og Skatteetaten`. */
export function formatList(language: Language, items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${lastWord[language]} ${last}`
}
