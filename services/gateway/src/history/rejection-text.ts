import type { RegisterState, Rejection, StartedProject } from '@samstyre/domain'
import { formatDate, formatDateTime, formatList, type Language, textFor, type Values } from '@samstyre/messages'
import { catalogs } from '@samstyre/messages/all'
import { namesIn } from './names.ts'

/** What ids in a refusal are called: by a project where there is one. */
export interface RejectionNames {
  readonly language: Language
  readonly register: RegisterState
  readonly project: StartedProject | undefined
}

/** A refusal as a sentence: what happened, which rule stands behind it, what to do now. */
export function rejectionText({ code, values }: Rejection, known: RejectionNames): string {
  const { language } = known
  const named = Object.entries(values).map(([name, value]) => [name, readable(name, value, known)])
  const text = textFor(language, catalogs[language], `rejections.${code}`, Object.fromEntries(named))
  return text ?? code
}

function readable(name: string, value: string | number, known: RejectionNames): string | number {
  if (typeof value === 'number') return value
  const { language } = known
  switch (name) {
    case 'permission':
      return word(language, 'permission', value)
    case 'roles':
      return formatList(
        language,
        value.split(',').map((role) => word(language, 'role', role)),
      )
    case 'role':
      return word(language, 'role', value)
    case 'state':
      return word(language, 'deviationState', value)
    case 'cause':
      return word(language, 'handOverCause', value)
    case 'expected':
      return expectation(language, value)
    case 'deadline':
      return formatDateTime(language, value)
    case 'until':
    case 'due':
    case 'from':
    case 'to':
      return formatDate(language, value)
    default:
      return called(name, value, known)
  }
}

/** Ids by what they are called; anything else as it is. */
function called(name: string, value: string, { language, register, project }: RejectionNames): string {
  if (name === 'person') return register.people.get(value)?.name ?? value
  if (name === 'organisation') return register.organisations.get(value)?.name ?? value
  if (project === undefined) return value
  const names = namesIn(project, register, language)
  if (name === 'partner') return names.partner(value)
  if (name === 'partners') return formatList(language, value.split(',').map(names.partner))
  if (name === 'gate') return names.gate(value)
  if (name === 'criterion') return criterionText(project, value, language)
  return value
}

function criterionText({ definition }: StartedProject, id: string, language: Language): string {
  const criteria = definition.gates.flatMap((gate) => gate.criteria)
  return criteria.find((criterion) => criterion.id === id)?.text[language] ?? id
}

/** `integer.range:0:100` is the text for `integer.range` with its bounds. */
function expectation(language: Language, expected: string): string {
  const [code = '', first = '', second = ''] = expected.split(':')
  const bounds: Values = {
    min: first,
    max: code.endsWith('.range') ? second : Number(first),
    options: first.split('|').join(', '),
  }
  const catalog = catalogs[language]
  return textFor(language, catalog, `misfit.${code}`, bounds) ?? textFor(language, catalog, 'misfit.other') ?? expected
}

function word(language: Language, kind: string, value: string): string {
  return textFor(language, catalogs[language], `words.${kind}.${value}`) ?? value
}
