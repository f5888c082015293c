import { decisionQueries, governanceQueries, type StartedProject } from '@samstyre/domain'

/**
 * The partner a person acts for: the one of the seat that is voted from or of the item that is named, where the
 * person holds a role for it, or else the only one the person holds roles for.
 *
 * Only the record of who acted on whose behalf rests on this; what somebody may do is for the domain to say.
 */
export function actingFor(project: StartedProject, person: string, today: string, input: unknown): string | undefined {
  const seat = seatPartner(project, input)
  if (seat !== undefined) return seat
  const own = governanceQueries.assignmentsOf(project, person, today).flatMap(({ partner }) => partner ?? [])
  const named = ['partner', 'reportingPartner'].map((field) => textIn(input, field)).find((id) => id !== undefined)
  if (named !== undefined && own.includes(named)) return named
  const [only, ...others] = new Set(own)
  return others.length === 0 ? only : undefined
}

function seatPartner(project: StartedProject, input: unknown): string | undefined {
  const [proposal, seat, choice] = ['proposal', 'seat', 'choice'].map((field) => textIn(input, field))
  if (proposal === undefined || choice === undefined) return undefined
  const { roster = [], vacant = [] } = decisionQueries.findProposal(project, proposal) ?? {}
  return [...roster, ...vacant].find((known) => known.seat === seat)?.partner
}

function textIn(input: unknown, field: string): string | undefined {
  const value: unknown = Reflect.get(Object(input), field)
  return typeof value === 'string' ? value : undefined
}
