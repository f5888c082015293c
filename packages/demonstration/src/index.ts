export type { DemonstrationCommand, Execute } from './command.ts'
export { type DemonstrationLogin, demonstrationLogins } from './logins.ts'
export { demonstrationCommands, type PlayOptions, playDemonstration } from './play.ts'
export { DemonstrationRefusedError } from './refused.ts'
