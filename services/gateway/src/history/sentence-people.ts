import { formatDate } from '@samstyre/messages'
import type { FactOf } from './fact.ts'
import type { Names } from './names.ts'

type PeopleFact = FactOf<
  | 'PartnerAdmitted'
  | 'PartnerLeft'
  | 'RoleAssigned'
  | 'RoleEnded'
  | 'SeatAdded'
  | 'SeatRemoved'
  | 'SteeringGroupConstituted'
  | 'RulesAdopted'
  | 'MandateAdopted'
>

/** Partners, roles, rules and mandate as sentences. */
export function peopleSentence({ type, data }: PeopleFact, names: Names, actor: string): string {
  const { say } = names
  switch (type) {
    case 'PartnerAdmitted':
      return say(data.host ? 'history.PartnerAdmitted.host' : 'history.PartnerAdmitted', {
        actor,
        partner: names.partner(data.partner),
      })
    case 'PartnerLeft':
      return say('history.PartnerLeft', { actor, partner: names.partner(data.partner) })
    case 'RoleAssigned':
      return roleAssigned(data, names, actor)
    case 'RoleEnded':
      return roleEnded(data, names, actor)
    case 'SeatAdded':
      return say('history.SeatAdded', {
        partner: names.partner(data.partner),
        citation: names.citation(data.proposal),
      })
    case 'SeatRemoved':
      return say('history.SeatRemoved', {
        partner: names.seatPartner(data.seat),
        citation: names.citation(data.proposal),
      })
    case 'SteeringGroupConstituted':
      return say('history.SteeringGroupConstituted', { actor })
    case 'RulesAdopted':
      return rulesAdopted(data, names)
    case 'MandateAdopted': {
      const { version, costNok: amount, days, proposal } = data
      return proposal === undefined
        ? say('history.MandateAdopted', { version, amount, days })
        : say('history.MandateAdopted.decision', { version, amount, days, citation: names.citation(proposal) })
    }
    default:
      return type satisfies never
  }
}

function rulesAdopted({ version, preset, proposal }: FactOf<'RulesAdopted'>['data'], names: Names): string {
  const { say } = names
  const rules = preset === undefined ? undefined : names.preset(preset)
  if (proposal === undefined) {
    return rules === undefined
      ? say('history.RulesAdopted', { version })
      : say('history.RulesAdopted.preset', { version, rules })
  }
  const values = { version, citation: names.citation(proposal) }
  return rules === undefined
    ? say('history.RulesAdopted.decision', values)
    : say('history.RulesAdopted.decision.preset', { ...values, rules })
}

function roleAssigned(held: FactOf<'RoleAssigned'>['data'], names: Names, actor: string): string {
  const { say, language } = names
  const person = names.person(held.person)
  const date = formatDate(language, held.from)
  const lastDay = held.to === undefined ? undefined : formatDate(language, held.to)
  if (held.proposal !== undefined) return roleByDecision(held, held.proposal, names)
  if (held.deputyFor !== undefined) {
    const values = { actor, person, date, member: names.seatMember(held.deputyFor, held.from) }
    return lastDay === undefined
      ? say('history.RoleAssigned.deputy', values)
      : say('history.RoleAssigned.deputy.until', { ...values, lastDay })
  }
  const values = { actor, person, date, role: say(`words.role.${held.role}`) }
  if (held.partner === undefined) {
    return lastDay === undefined
      ? say('history.RoleAssigned', values)
      : say('history.RoleAssigned.until', { ...values, lastDay })
  }
  const partner = names.partner(held.partner)
  return lastDay === undefined
    ? say('history.RoleAssigned.partner', { ...values, partner })
    : say('history.RoleAssigned.partner.until', { ...values, partner, lastDay })
}

function roleByDecision(held: FactOf<'RoleAssigned'>['data'], proposal: string, names: Names): string {
  const { say, language } = names
  const values = {
    citation: names.citation(proposal),
    person: names.person(held.person),
    role: say(`words.role.${held.role}`),
    date: formatDate(language, held.from),
  }
  return held.partner === undefined
    ? say('history.RoleAssigned.decision', values)
    : say('history.RoleAssigned.decision.partner', { ...values, partner: names.partner(held.partner) })
}

function roleEnded(
  { assignment, lastDay, proposal }: FactOf<'RoleEnded'>['data'],
  names: Names,
  actor: string,
): string {
  const { say } = names
  const role = names.roleOf(assignment)
  const values = {
    person: names.assignee(assignment),
    role: role === undefined ? '' : say(`words.role.${role}`),
    date: formatDate(names.language, lastDay),
  }
  return proposal === undefined
    ? say('history.RoleEnded', { ...values, actor })
    : say('history.RoleEnded.decision', { ...values, citation: names.citation(proposal) })
}
