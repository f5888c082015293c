import { decisionQueries } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { organisationIn, personIn } from '../people/named.ts'
import { Organisation, Person } from '../people/types.ts'
import type { In, ProjectView } from '../project/view.ts'
import { enumNamed } from '../vocabulary.ts'

/** An objection in its vote. */
export interface OneObjection {
  readonly objection: decisionQueries.Objection
  readonly proposal: decisionQueries.Proposal
}

interface OneRuling {
  readonly ruling: decisionQueries.Ruling
  readonly all: readonly decisionQueries.Ruling[]
}

const Ruling = builder.objectRef<In<OneRuling>>('Ruling').implement({
  fields: (t) => ({
    person: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.ruling.person) }),
    seat: t.id({
      description: 'Absent for a representative who decides instead.',
      nullable: true,
      resolve: ({ item }) => item.ruling.seat,
    }),
    upholds: t.boolean({ resolve: ({ item }) => item.ruling.upholds }),
    at: t.field({ type: 'DateTime', resolve: ({ item }) => item.ruling.at }),
    counts: t.boolean({
      description: 'False when the same person has ruled again since.',
      resolve: ({ item: { ruling, all } }) => all.findLast(({ person }) => person === ruling.person) === ruling,
    }),
  }),
})

export const Objection = builder.objectRef<In<OneObjection>>('Objection').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ item }) => item.objection.id }),
    seat: t.id({ resolve: ({ item }) => item.objection.seat }),
    member: t.field({
      description: 'Whom it is about.',
      type: Person,
      nullable: true,
      resolve: ({ view, item }) => {
        const member = aboutWhom(view, item)
        return member === undefined ? undefined : personIn(view.register, member)
      },
    }),
    partner: t.field({
      type: Organisation,
      resolve: ({ view, item }) => organisationIn(view.register, standing(view, item)?.partner ?? '', view.project),
    }),
    cause: t.field({ type: enumNamed('HandOverCause'), resolve: ({ item }) => item.objection.cause }),
    ground: t.field({
      type: enumNamed('DisqualificationGround'),
      nullable: true,
      resolve: ({ item }) => item.objection.ground,
    }),
    by: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.objection.by) }),
    at: t.field({ type: 'DateTime', resolve: ({ item }) => item.objection.at }),
    outcome: t.field({
      description: 'Absent while it is open, and for good where the vote ended first.',
      type: enumNamed('ObjectionOutcome'),
      nullable: true,
      resolve: ({ item }) => item.objection.outcome,
    }),
    rulings: t.field({
      description: 'In order; the last one of each person counts.',
      type: [Ruling],
      resolve: ({ view, item: { objection } }) =>
        objection.rulings.map((ruling) => ({ view, item: { ruling, all: objection.rulings } })),
    }),
    judges: t.field({
      description: 'Those who decide on it, as long as it is open.',
      type: [Person],
      resolve: ({ view, item }) => judges(view, item).map((person) => personIn(view.register, person)),
    }),
    mayRule: t.boolean({
      description: 'Whether the viewer is one of those who decide on it.',
      resolve: ({ view, item }) => judges(view, item).includes(view.viewer),
    }),
  }),
})

function standing({ project, today }: ProjectView, { objection, proposal }: OneObjection) {
  return decisionQueries.seatStandings(project, proposal, today).find(({ seat }) => seat === objection.seat)
}

function aboutWhom(view: ProjectView, item: OneObjection): string | undefined {
  const seat = standing(view, item)
  return seat?.handOver?.objection === item.objection.id ? (seat.handOver.member ?? seat.person) : seat?.person
}

function judges({ project, today }: ProjectView, { objection, proposal }: OneObjection): readonly string[] {
  if (proposal.state !== 'open' || objection.outcome !== undefined) return []
  const { seats, representatives } = decisionQueries.judgesOf(project, proposal, objection.seat, today)
  return [...seats.flatMap(({ holder }) => holder ?? []), ...representatives]
}
