import { createHash } from 'node:crypto'
import {
  createDefinitionCatalog,
  createProjectDecider,
  type ProjectEvent,
  type RegisterEvent,
  registerDecider,
  servicekontor1,
} from '@samstyre/domain'
import { createCommandRuntime, createJsonCodec, type EventStore } from '@samstyre/event-store'
import { osloDate } from '@samstyre/messages'
import { projectStream, registerStream } from '../src/projects/streams.ts'
import type { Office } from './office.ts'

/** How much is to lie in the project of an office. */
export interface Crowd {
  /** All of them open and over tolerance. */
  readonly deviations: number
  /** What each of them says. */
  readonly description?: string
  /** Decided one after the other, each resting on every deviation. */
  readonly decisions?: number
}

/**
 * Fills the project of an office past the API, as another gateway on the same log would: a test that needs thousands of
 * deviations is not about sending them.
 */
export async function crowd(
  store: EventStore,
  office: Office,
  { deviations, decisions = 0, description = 'Lokalet er ikke ferdig.' }: Crowd,
): Promise<void> {
  const { project, municipality, agency, leader, member } = office
  const newId = () => crypto.randomUUID()
  const cache = { maxInstances: 1, maxEvents: 1_000_000 }
  const registerCodec = createJsonCodec<RegisterEvent>()
  const people = createCommandRuntime({ store, decider: registerDecider, codec: registerCodec, newId, cache })
  const { state: register } = await people.load(registerStream)
  const decider = createProjectDecider(createDefinitionCatalog([servicekontor1], sha256))
  const runtime = createCommandRuntime({ store, decider, codec: createJsonCodec<ProjectEvent>(), newId, cache })

  async function send(
    actor: string,
    name: 'reportDeviation' | 'commentDeviation' | 'putProposal' | 'castBallot',
    input: object,
  ): Promise<string> {
    const at = new Date().toISOString()
    const commandId = newId()
    const envelope = { actor, commandId, at, correlationId: commandId }
    const context = { actor, commandId, at, today: osloDate(at), dayOf: osloDate, register, sha256 }
    const outcome = await runtime.execute(projectStream(project), { name, input }, { ...envelope, context })
    if (outcome.kind !== 'accepted') throw new Error(`${name}: ${JSON.stringify(outcome)}`)
    return commandId
  }

  await Promise.all(
    Array.from({ length: deviations }, async (_, place) => {
      const deviation = await send(leader.person, 'reportDeviation', {
        title: `Avvik ${place}`,
        description,
        severity: 'high',
        reportingPartner: municipality,
        affects: [municipality, agency],
        estimatedCostNok: 900_000,
        estimatedDays: 60,
      })
      await send(leader.person, 'commentDeviation', { deviation, text: 'Vi kommer tilbake til dette.' })
    }),
  )
  for (let place = 1; place <= decisions; place += 1) {
    const subject = { kind: 'mandate', costNok: 100_000 + place, days: 10, reason: 'Budsjettet er revidert.' }
    const deadline = new Date(Date.now() + 86_400_000).toISOString()
    const proposal = await send(leader.person, 'putProposal', { subject, deadline })
    await send(leader.person, 'castBallot', { proposal, seat: leader.seat, choice: 'yes' })
    await send(member.person, 'castBallot', { proposal, seat: member.seat, choice: 'yes' })
  }
  await Promise.all([people.close(), runtime.close()])
}

/** As the gateway hashes. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
