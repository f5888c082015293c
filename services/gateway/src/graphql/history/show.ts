import { type RegisterState, type StartedProject, systemActor } from '@samstyre/domain'
import type { Language } from '@samstyre/messages'
import { isByTheGroup } from '../../history/by-the-group.ts'
import type { Entry } from '../../history/entry.ts'
import { namesIn } from '../../history/names.ts'
import { sentenceOf } from '../../history/sentence.ts'
import { organisationIn, personIn } from '../people/named.ts'
import type { ShownEntry } from './entry.ts'

/** Shows entries in one language, with names as the register has them now. */
export function showIn(
  project: StartedProject,
  register: RegisterState,
  language: Language,
): (entry: Entry, known?: string) => ShownEntry {
  const names = namesIn(project, register, language)
  return (entry, known) => {
    const { actor, onBehalfOf } = entry.metadata
    const isNobodys = actor === systemActor || isByTheGroup(entry.event)
    return {
      entry,
      sentence: known ?? sentenceOf(entry.event, names, { actor: names.person(actor), at: entry.at }),
      actor: isNobodys ? undefined : personIn(register, actor),
      onBehalfOf: isNobodys || onBehalfOf === undefined ? undefined : organisationIn(register, onBehalfOf, project),
    }
  }
}
