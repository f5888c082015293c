const forTheType = 'the value is always there: the guard tells the compiler so'
const asBefore = 'what follows comes to the same without it'

/** Guards whose removal makes no difference that anybody could see: by file and what is removed, with the reason. */
export const equivalent: Readonly<Record<string, string>> = {
  "src/decisions/basis.ts subject.kind !== 'gate' && subject.kind !== 'waiver': never": forTheType,
  'src/decisions/basis.ts gate === undefined: never': forTheType,
  'src/decisions/basis.ts deviation === undefined: never': forTheType,
  'src/decisions/closing.ts known === undefined: never': forTheType,
  'src/decisions/subject-guards.ts ruling.held !== undefined: always': forTheType,
  'src/decisions/voters.ts first === undefined: never': asBefore,
}
