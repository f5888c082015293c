/** The languages every text exists in. Bokmål is where texts are written first. */
export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]

/** Whether a value of unknown origin, such as a header or a stored setting, names a language we have. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}
