import { mayRead } from '@samstyre/domain'
import { currentRegister } from '../../projects/services.ts'
import { readable, todayIn } from '../access/reading.ts'
import { builder } from '../builder.ts'
import type { GatewayContext } from '../context.ts'
import { viewerOf } from '../context.ts'
import { Language } from '../language.ts'
import { Organisation, Person } from '../people/types.ts'
import type { ShownEntry } from './entry.ts'
import { showIn } from './show.ts'
import { untilOver } from './until-over.ts'
import { untilShut } from './until-shut.ts'

const ProjectChange = builder.objectRef<ShownEntry>('ProjectChange').implement({
  fields: (t) => ({
    revision: t.int({ resolve: ({ entry }) => entry.revision }),
    type: t.string({ resolve: ({ entry }) => entry.event.type }),
    at: t.field({ type: 'DateTime', resolve: ({ entry }) => entry.at }),
    actor: t.field({ type: Person, nullable: true, resolve: ({ actor }) => actor }),
    onBehalfOf: t.field({ type: Organisation, nullable: true, resolve: ({ onBehalfOf }) => onBehalfOf }),
    sentence: t.exposeString('sentence'),
    item: t.id({ nullable: true, resolve: ({ entry }) => entry.item }),
  }),
})

builder.subscriptionField('projectChanges', (t) =>
  t.field({
    description: 'Every change of a project after a revision, then each new one; resumes without loss.',
    type: ProjectChange,
    args: {
      id: t.arg.id({ required: true }),
      after: t.arg.int({ required: true }),
      language: t.arg({ type: Language, required: true }),
    },
    subscribe: async (_root, { id, after, language }, context) => {
      await readable(context, id)
      return projectChanges(context, { id, after, language })
    },
    resolve: (change) => change,
  }),
)

interface Wanted {
  readonly id: string
  readonly after: number
  readonly language: GatewayContext['language']
}

/** After so many changes in a row others are let in: whoever reads on from long ago has many to come. */
const inARow = 32

async function* projectChanges(context: GatewayContext, { id, after, language }: Wanted): AsyncGenerator<ShownEntry> {
  const { services } = context
  using over = untilOver(context)
  const viewer = viewerOf(context)
  using shut = untilShut(services, id, viewer)
  const ended = AbortSignal.any([over.signal, shut.signal])
  let sent = 0
  for await (const { entry, sentences } of services.feed.changes(id, Math.max(after, -1), ended)) {
    sent += 1
    if (sent % inARow === 0) await context.meter.letOthersIn()
    const followed = services.portfolio.find(id)
    const register = await currentRegister(services)
    // Rights may have ended since the stream began. READ-2
    if (followed === undefined || !mayRead(followed.project, register, viewer, todayIn(services))) return
    const shown = showIn(followed.project, register, language)(entry, sentences.get(language))
    sentences.set(language, shown.sentence)
    yield shown
  }
}

const PortfolioChange = builder
  .objectRef<{ readonly project: string; readonly revision: number }>('PortfolioChange')
  .implement({
    fields: (t) => ({ project: t.exposeID('project'), revision: t.exposeInt('revision') }),
  })

builder.subscriptionField('portfolioChanges', (t) =>
  t.field({
    description: 'A mark for each change in a project the viewer takes part in.',
    type: PortfolioChange,
    subscribe: (_root, _args, context) => portfolioChanges(context, viewerOf(context)),
    resolve: (change) => change,
  }),
)

/** Marks wait by project: however many changes a slow reader misses, one mark for each project is enough. */
async function* portfolioChanges(context: GatewayContext, viewer: string) {
  const { services } = context
  using over = untilOver(context)
  const changed = new Set<string>()
  let wake = Promise.withResolvers<void>()
  const stop = services.portfolio.onChange((project) => {
    changed.add(project)
    wake.resolve()
  })
  over.signal.addEventListener('abort', () => wake.resolve(), { once: true })
  try {
    while (!over.signal.aborted) {
      await wake.promise
      wake = Promise.withResolvers<void>()
      const register = await currentRegister(services)
      for (const id of changed) {
        changed.delete(id)
        const followed = services.portfolio.find(id)
        if (followed === undefined || over.signal.aborted) continue
        if (mayRead(followed.project, register, viewer, todayIn(services)))
          yield { project: id, revision: followed.revision }
      }
    }
  } finally {
    stop()
  }
}
