import { differencesInWords } from '../../history/difference.ts'
import { historyPage } from '../../history/history-page.ts'
import { namesIn } from '../../history/names.ts'
import { Mentioned } from '../../projections/mentioned.ts'
import { readable } from '../access/reading.ts'
import { builder } from '../builder.ts'
import { badArgument, notFound } from '../errors.ts'
import { Language } from '../language.ts'
import { viewAt } from '../project/load-view.ts'
import { At } from '../project/queries.ts'
import { showIn } from './show.ts'
import { Comparison, HistoryFilter, HistoryPage } from './types.ts'

const defaultLimit = 50
const highestLimit = 200
const nowhere = new Mentioned()

builder.queryField('history', (t) =>
  t.field({
    type: HistoryPage,
    args: {
      id: t.arg.id({ required: true }),
      language: t.arg({ type: Language, required: true }),
      filter: t.arg({ type: HistoryFilter }),
      before: t.arg.int(),
      limit: t.arg.int({ defaultValue: defaultLimit }),
    },
    resolve: async (_root, { id, language, filter, before, limit }, context) => {
      const { project, register } = await readable(context, id)
      const { kinds, person, partner, item } = filter ?? {}
      const wish = {
        kinds: kinds ?? undefined,
        person: person ?? undefined,
        partner: partner ?? undefined,
        item: item ?? undefined,
      }
      const { services } = context
      const { mentioned = nowhere } = services.portfolio.find(id) ?? {}
      const wanted = limit ?? defaultLimit
      if (wanted < 1 || wanted > highestLimit) throw badArgument(`limit is from 1 to ${highestLimit}.`)
      const page = { before: before ?? undefined, limit: wanted }
      const { entries, next } = await historyPage(services.projects, id, wish, page, mentioned)
      const show = showIn(project, register, language)
      return { entries: entries.map((entry) => show(entry)), next }
    },
  }),
)

builder.queryField('compare', (t) =>
  t.field({
    type: Comparison,
    args: {
      id: t.arg.id({ required: true }),
      from: t.arg({ type: At, required: true }),
      to: t.arg({ type: At, required: true }),
      language: t.arg({ type: Language, required: true }),
    },
    resolve: async (_root, { id, from, to, language }, context) => {
      const found = await readable(context, id)
      const [before, after] = await Promise.all([viewAt(context, found, from), viewAt(context, found, to)])
      if (before === null || after === null) throw notFound('project at that moment')
      // Going through two states takes long in a large project, and a question may ask for several comparisons.
      if (context.meter.isDue) await context.meter.pause()
      const names = namesIn(found.project, found.register, language)
      const differences = differencesInWords(
        { project: before.project, day: before.today },
        { project: after.project, day: after.today },
        names,
      )
      return { from: before, to: after, differences }
    },
  }),
)
