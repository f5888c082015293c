import type { LocalText } from '../../vocabulary.ts'
import type { ProcessDefinition } from '../definition.ts'
import { type DefinitionProblem, problem } from '../problems.ts'

const languages = ['nb', 'nn', 'en'] as const satisfies (keyof LocalText)[]

/** What a list of criteria has room for on a narrow screen, in UTF-16 units. */
const longestLabel = 80

/** DEF-14. */
export function checkTexts({ id, name, phases, gates, rulePresets }: ProcessDefinition): readonly DefinitionProblem[] {
  const acts = rulePresets.flatMap(({ law = [] }) => law.map((one) => ({ id: one.act, name: one.name })))
  const named = [{ id, name }, ...phases, ...gates, ...rulePresets, ...acts]
  const criteria = gates.flatMap((gate) => gate.criteria)
  return [
    ...named.flatMap((one) => checkText(one.id, one.name)),
    ...criteria.flatMap((one) => [...checkText(one.id, one.text), ...checkText(one.id, one.help)]),
  ]
}

function checkText(place: string, text: Partial<LocalText>): readonly DefinitionProblem[] {
  return languages
    .filter((language) => (text[language] ?? '').trim() === '')
    .map((language) => problem('textEmpty', { place, language }))
}

/** DEF-15. */
export function checkLabels({ gates }: ProcessDefinition): readonly DefinitionProblem[] {
  return gates
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ id: criterion, text }) =>
      languages
        .filter((language) => text[language].length > longestLabel)
        .map((language) => problem('labelTooLong', { criterion, language, length: text[language].length })),
    )
}
