import { Select } from '@digdir/designsystemet-react'
import { isLanguage, languages } from '@samstyre/messages'
import { useText } from './use-text.ts'

/** The names of languages are written in the language itself, so that everyone finds their own. */
const ownNames = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const

export function LanguageChooser() {
  const { t, language, choose } = useText()
  return (
    <Select
      data-size="sm"
      width="auto"
      aria-label={t('board.shell.language')}
      value={language}
      onChange={(event) => {
        const wanted = event.currentTarget.value
        if (isLanguage(wanted)) void choose(wanted)
      }}
    >
      {languages.map((each) => (
        <Select.Option key={each} value={each} lang={each}>
          {ownNames[each]}
        </Select.Option>
      ))}
    </Select>
  )
}
