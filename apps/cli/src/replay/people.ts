import { governanceQueries } from '@samstyre/domain'
import { capitalise } from '@samstyre/messages'
import { translators } from '@samstyre/messages/all'
import { partnerIn, personIn, type Section, section, type View } from './view.ts'

/** Partners, who holds which role on the day, and the seats of the steering group, also those that nobody sits in. */
export function peopleSections(view: View): Section {
  const { project, language, day } = view
  const t = translators[language]
  const partners = governanceQueries
    .activePartners(project)
    .map(({ name, host }) => (host ? t('replay.partner.host', { partner: name }) : name))
  const roles = governanceQueries.activeAssignments(project, day).map(({ role, person, partner }) => {
    const who = [personIn(view, person), ...(partner === undefined ? [] : [partnerIn(view, partner)])]
    return `${capitalise(t(`words.role.${role}`))}: ${who.join(', ')}`
  })
  const seats = governanceQueries.allSeats(project).map(({ id, partner, role }) => {
    const sitter = governanceQueries.sitterOf(project, id, day)
    const who = sitter === undefined ? t('replay.seat.vacant') : personIn(view, sitter)
    return `${capitalise(t(`words.role.${role}`))}, ${partnerIn(view, partner)}: ${who}`
  })
  return [
    ...section(view, t('replay.partners'), partners),
    ...section(view, t('replay.people'), roles),
    ...section(view, t('replay.steeringGroup'), seats),
  ]
}
