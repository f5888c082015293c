import { createTranslator, type Language } from '@samstyre/messages'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { type LoadedTexts, loadTexts } from './load-texts.ts'
import { storeLanguage } from './stored-language.ts'
import { TextContext } from './use-text.ts'

interface Props {
  readonly initial: LoadedTexts
  readonly children: ReactNode
}

/** Holds the language in use and its texts; a change keeps the old texts until the new ones have arrived. */
export function TextProvider({ initial, children }: Props) {
  const [texts, setTexts] = useState(initial)
  const { language } = texts

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const value = useMemo(
    () => ({
      ...texts,
      t: createTranslator(texts.language, texts.catalog),
      choose: async (wanted: Language) => {
        storeLanguage(wanted)
        setTexts(await loadTexts(wanted))
      },
    }),
    [texts],
  )
  return <TextContext value={value}>{children}</TextContext>
}
