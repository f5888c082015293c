import { lifecycleQueries, versionName } from '@samstyre/domain'
import { formatDate, formatDateTime, inOneLine } from '@samstyre/messages'
import { translators } from '@samstyre/messages/all'
import { decisionSections } from './decisions.ts'
import { deviationSection } from './deviations.ts'
import { gateSection } from './gates.ts'
import { peopleSections } from './people.ts'
import { ruleSections } from './rules.ts'
import type { Section, View } from './view.ts'

interface Shown {
  readonly at: string
  readonly revision: number
  /** The last revision there is. */
  readonly last: number
}

/** A project at a moment as text for a reader. */
export function projectText(view: View, { at, revision, last }: Shown): string {
  const { project, language } = view
  const t = translators[language]
  const { name } = lifecycleQueries.factsOf(project)
  return [
    t('replay.title', { title: name, date: formatDateTime(language, at) }),
    t('replay.revision', { revision, last }),
    ...standing(view),
    ...peopleSections(view),
    ...ruleSections(view),
    ...gateSection(view),
    ...decisionSections(view),
    ...deviationSection(view),
  ]
    .map(inOneLine)
    .join('\n')
}

function standing({ project, language }: View): Section {
  const t = translators[language]
  const { phase, from } = lifecycleQueries.currentVisit(project)
  const name = lifecycleQueries.findPhase(project, phase)?.name[language] ?? phase
  return [
    '',
    `${t('replay.phase')}: ${t('replay.phaseSince', { phase: name, date: formatDate(language, from) })}`,
    `${t('replay.status')}: ${t(`words.projectStatus.${lifecycleQueries.statusOf(project)}`)}`,
    `${t('replay.definition')}: ${versionName(project.definition)}`,
  ]
}
