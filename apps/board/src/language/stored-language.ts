import { isLanguage, type Language } from '@samstyre/messages'

const key = 'samstyre.language'

/** The language this browser reads: the one chosen, else nynorsk for those whose browser asks for it, else bokmål. */
export function storedLanguage(): Language {
  const stored = localStorage.getItem(key)
  if (isLanguage(stored)) return stored
  return navigator.language.startsWith('nn') ? 'nn' : 'nb'
}

export function storeLanguage(language: Language): void {
  localStorage.setItem(key, language)
}
