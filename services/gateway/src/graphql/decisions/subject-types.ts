import { deviationQueries, governanceQueries, lifecycleQueries, type Subject as SubjectItem } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { RuleSet } from '../definitions/rule-types.ts'
import { CriterionDefinition } from '../definitions/types.ts'
import { LocalText } from '../local-text.ts'
import { organisationIn, personIn } from '../people/named.ts'
import { Organisation, Person } from '../people/types.ts'
import { Deviation } from '../project/refs.ts'
import { type In, within } from '../project/view.ts'
import { enumNamed } from '../vocabulary.ts'

type Of<Kind extends SubjectItem['kind']> = In<Extract<SubjectItem, { kind: Kind }>>
type Wanted = NonNullable<Of<'gate'>['item']['conditions']>[number]

const WantedCondition = builder.objectRef<In<Wanted>>('WantedCondition').implement({
  fields: (t) => ({
    text: t.string({ resolve: ({ item }) => item.text }),
    owner: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.owner) }),
    due: t.field({ type: 'Date', resolve: ({ item }) => item.due }),
  }),
})

const GateSubject = builder.objectRef<Of<'gate'>>('GateSubject').implement({
  fields: (t) => ({
    gate: t.id({ resolve: ({ item }) => item.gate }),
    gateName: t.field({ type: LocalText, resolve: ({ view, item }) => gateName(view.project, item.gate) }),
    outcome: t.field({ type: enumNamed('GateOutcome'), resolve: ({ item }) => item.outcome }),
    conditions: t.field({ type: [WantedCondition], resolve: ({ view, item }) => within(view, item.conditions ?? []) }),
    holdUntil: t.field({ type: 'Date', nullable: true, resolve: ({ item }) => item.holdUntil }),
    reason: t.string({ nullable: true, resolve: ({ item }) => item.reason }),
  }),
})

function gateName(project: In<unknown>['view']['project'], id: string) {
  return lifecycleQueries.findGate(project, id)?.name ?? { nb: id, nn: id, en: id }
}

const PauseSubject = builder.objectRef<Of<'pause'>>('PauseSubject').implement({
  fields: (t) => ({ reason: t.string({ resolve: ({ item }) => item.reason }) }),
})

const ResumeSubject = builder.objectRef<Of<'resume'>>('ResumeSubject').implement({
  fields: (t) => ({ reason: t.string({ resolve: ({ item }) => item.reason }) }),
})

const TerminateSubject = builder.objectRef<Of<'terminate'>>('TerminateSubject').implement({
  fields: (t) => ({ reason: t.string({ resolve: ({ item }) => item.reason }) }),
})

const WaiverSubject = builder.objectRef<Of<'waiver'>>('WaiverSubject').implement({
  fields: (t) => ({
    gate: t.id({ resolve: ({ item }) => item.gate }),
    criterion: t.field({
      type: CriterionDefinition,
      resolve: ({ view, item }) => criterionIn(view.project.definition, item.criterion),
    }),
    reason: t.string({ resolve: ({ item }) => item.reason }),
  }),
})

const DeviationSubject = builder.objectRef<Of<'deviation'>>('DeviationSubject').implement({
  fields: (t) => ({
    deviation: t.field({
      type: Deviation,
      resolve: ({ view, item }) => ({ view, item: deviationIn(view.project, item.deviation) }),
    }),
    reason: t.string({ nullable: true, resolve: ({ item }) => item.reason }),
  }),
})

const RulesSubject = builder.objectRef<Of<'rules'>>('RulesSubject').implement({
  fields: (t) => ({
    rules: t.field({ type: RuleSet, resolve: ({ item }) => item.rules }),
    reason: t.string({ resolve: ({ item }) => item.reason }),
  }),
})

const AddSeatSubject = builder.objectRef<Of<'addSeat'>>('AddSeatSubject').implement({
  fields: (t) => ({
    partner: t.field({
      description: 'The partner that gets a further seat in the steering group.',
      type: Organisation,
      resolve: ({ view, item }) => organisationIn(view.register, item.partner, view.project),
    }),
    reason: t.string({ resolve: ({ item }) => item.reason }),
  }),
})

const RemoveSeatSubject = builder.objectRef<Of<'removeSeat'>>('RemoveSeatSubject').implement({
  fields: (t) => ({
    seat: t.id({ resolve: ({ item }) => item.seat }),
    partner: t.field({
      description: 'The partner whose seat is taken away.',
      type: Organisation,
      resolve: ({ view, item }) => {
        const partner = governanceQueries.findSeat(view.project, item.seat)?.partner ?? ''
        return organisationIn(view.register, partner, view.project)
      },
    }),
    sitter: t.field({
      description: 'Who sits in it on the day shown.',
      type: Person,
      nullable: true,
      resolve: ({ view, item }) => {
        const sitter = governanceQueries.sitterOf(view.project, item.seat, view.today)
        return sitter === undefined ? undefined : personIn(view.register, sitter)
      },
    }),
    reason: t.string({ resolve: ({ item }) => item.reason }),
  }),
})

const AppointmentSubject = builder.objectRef<Of<'appointment'>>('AppointmentSubject').implement({
  fields: (t) => ({
    role: t.field({ type: enumNamed('AppointedRole'), resolve: ({ item }) => item.role }),
    person: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.person) }),
    partner: t.field({
      type: Organisation,
      nullable: true,
      resolve: ({ view, item: { partner } }) =>
        partner === undefined ? undefined : organisationIn(view.register, partner, view.project),
    }),
    reason: t.string({ resolve: ({ item }) => item.reason }),
  }),
})

const MandateSubject = builder.objectRef<Of<'mandate'>>('MandateSubject').implement({
  fields: (t) => ({
    costNok: t.int({ resolve: ({ item }) => item.costNok }),
    days: t.int({ resolve: ({ item }) => item.days }),
    reason: t.string({ resolve: ({ item }) => item.reason }),
  }),
})

const typeNames = {
  gate: 'GateSubject',
  pause: 'PauseSubject',
  resume: 'ResumeSubject',
  terminate: 'TerminateSubject',
  waiver: 'WaiverSubject',
  deviation: 'DeviationSubject',
  rules: 'RulesSubject',
  addSeat: 'AddSeatSubject',
  removeSeat: 'RemoveSeatSubject',
  appointment: 'AppointmentSubject',
  mandate: 'MandateSubject',
} as const satisfies Record<SubjectItem['kind'], string>

export const Subject = builder.unionType('Subject', {
  types: [
    GateSubject,
    PauseSubject,
    ResumeSubject,
    TerminateSubject,
    WaiverSubject,
    DeviationSubject,
    RulesSubject,
    AddSeatSubject,
    RemoveSeatSubject,
    AppointmentSubject,
    MandateSubject,
  ],
  resolveType: ({ item }) => typeNames[item.kind],
})

/** A criterion of the project's definition, wherever it stands. A decision names only those that are there. */
export function criterionIn(definition: In<unknown>['view']['project']['definition'], id: string) {
  const criterion = definition.gates.flatMap(({ criteria }) => criteria).find((known) => known.id === id)
  if (criterion === undefined) throw new Error(`the definition has no criterion ${id}`)
  return criterion
}

/** A deviation of the project. A decision names only those that are there. */
export function deviationIn(project: In<unknown>['view']['project'], id: string): deviationQueries.Deviation {
  const deviation = deviationQueries.findDeviation(project, id)
  if (deviation === undefined) throw new Error(`the project has no deviation ${id}`)
  return deviation
}
