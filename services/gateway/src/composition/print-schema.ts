import { writeFileSync } from 'node:fs'
import { printedSchema } from './printed-schema.ts'

const file = new URL('../../../../packages/graphql-schema/schema.graphql', import.meta.url)
writeFileSync(file, printedSchema())
