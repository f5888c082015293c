import { decisionQueries, type gateQueries, responsibleFor } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { CriterionDefinition } from '../definitions/types.ts'
import { organisationIn, personIn } from '../people/named.ts'
import { Organisation, Person } from '../people/types.ts'
import { Proposal } from '../project/refs.ts'
import { type In, within } from '../project/view.ts'
import { enumNamed } from '../vocabulary.ts'
import { Evidence } from './evidence.ts'

const EvidenceVersion = builder.objectRef<In<gateQueries.EvidenceVersion>>('EvidenceVersion').implement({
  fields: (t) => ({
    version: t.int({ resolve: ({ item }) => item.version }),
    submittedBy: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.by) }),
    at: t.field({ type: 'DateTime', resolve: ({ item }) => item.at }),
    evidence: t.field({ type: Evidence, resolve: ({ item }) => item.evidence }),
    hash: t.string({ resolve: ({ item }, _args, { services }) => decisionQueries.hashOfEvidence(item, services) }),
  }),
})

const Attestation = builder.objectRef<In<gateQueries.Attestation>>('Attestation').implement({
  fields: (t) => ({
    by: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.by) }),
    at: t.field({ type: 'DateTime', resolve: ({ item }) => item.at }),
    version: t.int({ resolve: ({ item }) => item.version }),
    statement: t.string({ nullable: true, resolve: ({ item }) => item.statement }),
    withdrawn: t.field({ type: 'DateTime', nullable: true, resolve: ({ item }) => item.withdrawn?.at }),
    withdrawnReason: t.string({ nullable: true, resolve: ({ item }) => item.withdrawn?.reason }),
  }),
})

export const CriterionStatus = enumNamed('CriterionStatus')

export const Criterion = builder.objectRef<In<gateQueries.CriterionView>>('Criterion').implement({
  fields: (t) => ({
    key: t.id({
      description: 'Unique in the gate; for a criterion asked of each partner, one entry per partner.',
      resolve: ({ item }) => item.key,
    }),
    definition: t.field({ type: CriterionDefinition, resolve: ({ item }) => item.definition }),
    partner: t.field({
      type: Organisation,
      nullable: true,
      resolve: ({ view, item: { partner } }) =>
        partner === undefined ? undefined : organisationIn(view.register, partner, view.project),
    }),
    status: t.field({ type: CriterionStatus, resolve: ({ item }) => item.status }),
    evidence: t.field({ type: [EvidenceVersion], resolve: ({ view, item }) => within(view, item.record.evidence) }),
    attestation: t.field({
      type: Attestation,
      nullable: true,
      resolve: ({ view, item: { attestation } }) => attestation && { view, item: attestation },
    }),
    attestations: t.field({
      description: 'Every attestation there has been, with those withdrawn, newest first.',
      type: [Attestation],
      resolve: ({ view, item }) => within(view, item.record.attestations.toReversed()),
    }),
    waiver: t.field({
      type: Proposal,
      nullable: true,
      resolve: ({ view, item: { record } }) => {
        const proposal = record.waiver && decisionQueries.findProposal(view.project, record.waiver.proposal)
        return proposal && { view, item: proposal }
      },
    }),
    waiverReason: t.string({ nullable: true, resolve: ({ item }) => item.record.waiver?.reason }),
    responsible: t.field({
      description: 'The people who can see to it now.',
      type: [Person],
      resolve: ({ view, item }) => responsiblePeople(view, item).map((id) => personIn(view.register, id)),
    }),
    mine: t.boolean({
      description: 'Whether the viewer may confirm it.',
      resolve: ({ view, item }) =>
        item.definition.kind.kind === 'attested' && responsiblePeople(view, item).includes(view.viewer),
    }),
  }),
})

/** Each once, however many of the roles somebody holds. */
function responsiblePeople(
  view: In<gateQueries.CriterionView>['view'],
  { definition, partner }: gateQueries.CriterionView,
): string[] {
  const held = responsibleFor(view.project, definition, partner, view.today)
  return [...new Set(held.map(({ person }) => person))]
}
