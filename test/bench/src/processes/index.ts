export type { Child } from './child.ts'
export { startGatewayProcess } from './gateway.ts'
export { load } from './load.ts'
export { untilReady } from './until-ready.ts'
