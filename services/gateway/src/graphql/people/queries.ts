import { compareTexts } from '@samstyre/messages'
import { currentRegister } from '../../projects/services.ts'
import { builder } from '../builder.ts'
import { viewerOf } from '../context.ts'
import { wordsIn } from '../search-words.ts'
import { personIn } from './named.ts'
import { Organisation, Person } from './types.ts'

/** More than fits a list to choose from: then a search has to narrow it. */
const mostPeople = 200

builder.queryField('people', (t) =>
  t.field({
    description: 'Everybody in the register whose name holds these words, in the order of the alphabet.',
    type: [Person],
    args: { search: t.arg.string() },
    resolve: async (_root, { search }, context) => {
      viewerOf(context)
      const register = await currentRegister(context.services)
      const words = wordsIn(search)
      return [...register.people.values()]
        .filter(({ name }) => words.every((word) => name.toLocaleLowerCase('nb').includes(word)))
        .toSorted((left, right) => compareTexts(left.name, right.name))
        .slice(0, mostPeople)
        .map(({ id }) => personIn(register, id))
    },
  }),
)

builder.queryField('organisations', (t) =>
  t.field({
    type: [Organisation],
    resolve: async (_root, _args, context) => {
      viewerOf(context)
      const { organisations } = await currentRegister(context.services)
      return [...organisations.values()].toSorted((left, right) => compareTexts(left.name, right.name))
    },
  }),
)
