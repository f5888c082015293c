const forTheType = 'the value is always there: the guard tells the compiler so'
const asBefore = 'what follows comes to the same without it'
const noDay = 'nothing is earlier or later than a day that is not there'

/** Guards whose removal makes no difference that anybody could see: by file and what is removed, with the reason. */
export const equivalent: Readonly<Record<string, string>> = {
  "src/decisions/basis.ts subject.kind !== 'gate' && subject.kind !== 'waiver': never": forTheType,
  'src/decisions/basis.ts gate === undefined: never': forTheType,
  'src/decisions/basis.ts deviation === undefined: never': forTheType,
  'src/decisions/closing.ts known === undefined: never': forTheType,
  'src/decisions/subject-guards.ts ruling.held !== undefined: always': forTheType,
  "src/canonical-json.ts typeof value !== 'object': never": asBefore,
  'src/canonical-json.ts one < other: with <=': 'the names of fields are never the same',
  "src/project/tasks.ts subject.kind === 'deviation': always": forTheType,
  'src/deviations/commands/assess-deviation.ts assessed.length === allAspects.length: always': asBefore,
  'src/deviations/commands/deviation-guards.ts known === undefined: never': forTheType,
  'src/deviations/commands/plan-deviation.ts due !== undefined: always': noDay,
  'src/deviations/commands/report-deviation.ts due !== undefined: always': noDay,
  'src/gates/commands/attest-criterion.ts statement === undefined: never': asBefore,
  "src/gates/criteria.ts kind.kind === 'derived': always": forTheType,
  "src/gates/criteria.ts kind.kind === 'derived': never": forTheType,
  'src/gates/criteria.ts waiver === undefined: never': asBefore,
  'src/governance/commands/assign-role.ts to !== undefined: always': noDay,
  'src/governance/commands/end-role.ts held === undefined: never': forTheType,
  'src/governance/period.ts period.to !== undefined: always': noDay,
  'src/governance/period.ts to !== undefined: always': noDay,
  'src/governance/queries.ts held.partner !== undefined: always': forTheType,
  'src/project/compare.ts known === undefined: never': forTheType,
  'src/project/evolve.ts definition === undefined: never': forTheType,
  'src/project/start-project.ts definition === undefined: never': forTheType,
  'src/project/start-project.ts phase === undefined: never': forTheType,
  'src/project/state.ts state.lifecycle.project !== undefined: always': forTheType,
  'src/project/tasks.ts deviation.due === undefined: never': asBefore,
  'src/decisions/voters.ts first === undefined: never': asBefore,
}
