import { integer } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { completedSet, ruleSetSchema } from '../decision-rule.ts'
import { presetField } from '../presets.ts'
import { activePartners, isConstituted, ownerOn, seatsOn } from '../queries.ts'
import { isOwners, isPossible } from '../rule-check.ts'

/** The steering group comes into being: leader, a member from every partner, its rules and its mandate. */
export const constituteSteeringGroup = projectCommand({
  name: 'constituteSteeringGroup',
  fields: { rules: ruleSetSchema, costNok: integer({ unit: 'NOK' }), days: integer({ unit: 'days' }) },
  permission: 'steeringGroup.constitute',
  decide(project, { rules, costNok, days }, { today }) {
    if (isConstituted(project)) return reject('alreadyConstituted')
    const seats = seatsOn(project, today)
    if (!seats.some(({ role }) => role === 'steeringLeader')) return reject('leaderMissing')
    const without = activePartners(project).find(({ partner }) => !seats.some((seat) => seat.partner === partner))
    if (without !== undefined) return reject('partnerWithoutSeat', { partner: without.name })
    if (!isPossible(rules)) return reject('ruleImpossible')
    if (isOwners(rules) && ownerOn(project, today) === undefined) return reject('ownerMissing')
    const adopted = completedSet(rules)
    return facts(
      { type: 'SteeringGroupConstituted', data: {} },
      { type: 'RulesAdopted', data: { version: 1, rules: adopted, ...presetField(project.definition, adopted) } },
      { type: 'MandateAdopted', data: { version: 1, costNok, days } },
    )
  },
})
