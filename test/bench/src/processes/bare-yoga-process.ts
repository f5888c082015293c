import express from 'express'
import { createSchema, createYoga } from 'graphql-yoga'
import { speak } from './speak.ts'

/** One mutation with the arguments and the answer of a command, that does nothing. */
const schema = createSchema({
  typeDefs: `
    type Query { alive: Boolean! }
    input CommentDeviationInput { deviation: ID!  text: String! }
    union CommandResult = CommandAccepted
    type CommandAccepted { revision: Int! }
    type Mutation {
      commentDeviation(commandId: ID!, project: ID!, input: CommentDeviationInput!): CommandResult!
    }
  `,
  resolvers: {
    Query: { alive: () => true },
    Mutation: { commentDeviation: () => ({ __typename: 'CommandAccepted', revision: 1 }) },
  },
})

const app = express()
app.use('/graphql', createYoga({ schema, logging: false }))
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  speak(`http://127.0.0.1:${port}`, () => {
    server.closeAllConnections()
    return Promise.resolve()
  })
})
