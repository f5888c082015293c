import type { misfit as nb } from '../nb/misfit.ts'
import type { Translation } from '../text-types.ts'

export const misfit = {
  'misfit.required': 'Feltet må fyllast ut.',
  'misfit.unknownField': 'Feltet finst ikkje.',
  'misfit.record': 'Her må det stå eit sett med felt.',
  'misfit.list': 'Her må det stå ei liste.',
  'misfit.list.max': 'Lista kan ha høgst {max} {max|linje|linjer}.',
  'misfit.text': 'Her må det stå tekst.',
  'misfit.text.noControl':
    'Teksten inneheld teikn som ikkje blir viste, til dømes styreteikn. Skriv han på nytt utan dei.',
  'misfit.text.oneLine': 'Teksten skal stå på éi linje. Ta bort linjeskift og tabulatorar.',
  'misfit.text.notEmpty': 'Teksten kan ikkje vere tom.',
  'misfit.text.max': 'Teksten kan ha høgst {max} teikn.',
  'misfit.id': 'Referansen er ikkje gyldig.',
  'misfit.integer': 'Her må det stå eit heilt tal.',
  'misfit.integer.range': 'Talet må vere frå {min} til {max}.',
  'misfit.boolean': 'Svar ja eller nei.',
  'misfit.choice': 'Vel eitt av desse: {options}.',
  'misfit.date': 'Skriv ein dato som finst.',
  'misfit.instant': 'Skriv ein dato og eit klokkeslett som finst.',
  'misfit.sha256': 'Kontrollsummen til dokumentet er ikkje gyldig. Vel dokumentet på nytt.',
  'misfit.other': 'Innhaldet passar ikkje her.',
} as const satisfies Translation<typeof nb>
