/** What a field expected, for input that does not fit. The key is the code of the misfit before its first colon. */
export const misfit = {
  'misfit.required': 'Feltet må fylles ut.',
  'misfit.unknownField': 'Feltet finnes ikke.',
  'misfit.record': 'Her må det stå et sett med felter.',
  'misfit.list': 'Her må det stå en liste.',
  'misfit.list.max': 'Listen kan ha høyst {max} {max|linje|linjer}.',
  'misfit.text': 'Her må det stå tekst.',
  'misfit.text.noControl':
    'Teksten inneholder tegn som ikke vises, for eksempel styretegn. Skriv den på nytt uten dem.',
  'misfit.text.oneLine': 'Teksten skal stå på én linje. Ta bort linjeskift og tabulatorer.',
  'misfit.text.notEmpty': 'Teksten kan ikke være tom.',
  'misfit.text.max': 'Teksten kan ha høyst {max} tegn.',
  'misfit.id': 'Referansen er ikke gyldig.',
  'misfit.integer': 'Her må det stå et helt tall.',
  'misfit.integer.range': 'Tallet må være fra {min} til {max}.',
  'misfit.boolean': 'Svar ja eller nei.',
  'misfit.choice': 'Velg ett av disse: {options}.',
  'misfit.date': 'Skriv en dato som finnes.',
  'misfit.instant': 'Skriv en dato og et klokkeslett som finnes.',
  'misfit.sha256': 'Dokumentets kontrollsum er ikke gyldig. Velg dokumentet på nytt.',
  'misfit.other': 'Innholdet passer ikke her.',
} as const
