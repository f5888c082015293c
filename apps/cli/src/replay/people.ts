import { governanceQueries } from '@samstyre/domain'
import { capitalise } from '@samstyre/messages'
import { translators } from '@samstyre/messages/all'
import { partnerIn, personIn, type Section, section, type View } from './view.ts'

/** Partners, and who holds which role on the day. */
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
  return [...section(view, t('replay.partners'), partners), ...section(view, t('replay.people'), roles)]
}
