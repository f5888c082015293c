import { isStarted } from '@samstyre/domain'
import { isLanguage, languages, osloDate } from '@samstyre/messages'
import { readArguments, textOf } from '../arguments.ts'
import type { Command } from '../command.ts'
import { findProject } from '../data/find-project.ts'
import { foldProject, foldRegister, type Until } from '../data/fold.ts'
import { readingConfigured } from '../data/store.ts'
import { CommandError, UsageError } from '../failures.ts'
import { untilFrom } from '../replay/moment.ts'
import { projectText } from '../replay/project-text.ts'

/** Prints a project as it is, or as it was. */
export const replay: Command = {
  usage: `replay PROJECT [--at REVISION|TIME] [--language ${languages.join('|')}]`,
  summary: 'prints a project as it is, or as it was',
  help: [
    '  --at REVISION  as it was after that event, counted from 0',
    '  --at TIME      as it was at the end of a day (2026-11-22) or at an instant (2026-11-22T12:05:00Z)',
    '  --language     nb without it',
    '',
    'Names of people are those that stand in the register now. Works beside a running server.',
  ].join('\n'),
  async run(args, surroundings) {
    const options = { at: { type: 'string' }, language: { type: 'string' } } as const
    const { positionals, values } = readArguments(args, options, ['PROJECT'])
    const language = textOf(values, 'language') ?? 'nb'
    if (!isLanguage(language)) throw new UsageError(`--language takes ${languages.join(', ')}, not "${language}".`)
    const at = textOf(values, 'at')
    const until = at === undefined ? undefined : untilFrom(at)
    await readingConfigured(surroundings, async (store) => {
      const stream = await findProject(store, positionals[0] ?? '')
      const register = await foldRegister(store)
      const { state: project, ...folded } = await foldProject(store, stream, until)
      if (until !== undefined && 'revision' in until && until.revision > folded.last) {
        throw new CommandError(`The last event of the project is ${folded.last}: there is no event ${until.revision}.`)
      }
      if (!isStarted(project)) throw new CommandError('The project had not been started then.')
      const moment = momentOf(until, folded.at, surroundings.now())
      surroundings.print(projectText({ project, register, language, day: osloDate(moment) }, { ...folded, at: moment }))
    })
    return 'well'
  },
}

/** The instant that is shown: the one asked for, that of the last event of a revision, or now. */
function momentOf(until: Until | undefined, lastEvent: string | undefined, now: number): string {
  if (until !== undefined && 'revision' in until && lastEvent !== undefined) return lastEvent
  const instant = until !== undefined && 'instant' in until ? Math.min(until.instant, now) : now
  return new Date(instant).toISOString()
}
