import type { GraphQLSchema } from 'graphql'
import { builder } from './builder.ts'
import './scalars.ts'
import './conditions/types.ts'
import './decisions/types.ts'
import './deviations/types.ts'
import './project/types.ts'
import './people/viewer.ts'
import './people/queries.ts'
import './people/demo.ts'
import './portfolio/queries.ts'
import './definitions/queries.ts'
import './project/queries.ts'
import './history/queries.ts'
import './history/subscriptions.ts'
import './commands/mutations.ts'

/** The API, put together from its areas. Each area adds its own types and fields when it is imported. */
export const schema: GraphQLSchema = builder.toSchema()
