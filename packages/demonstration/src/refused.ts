import type { Rejection } from '@samstyre/domain'
import type { DemonstrationCommand } from './command.ts'

/** A step of the demonstration was refused. Its script is fixed, so this is a bug in the script or in a rule. */
export class DemonstrationRefusedError extends Error {
  override readonly name = 'DemonstrationRefusedError'
  readonly command: DemonstrationCommand
  readonly rejection: Rejection

  constructor(command: DemonstrationCommand, rejection: Rejection) {
    const { code, rule, values } = rejection
    const named = Object.entries(values).map(([name, value]) => `${name} ${value}`)
    const why = [`${code} [${rule}]`, ...named].join(', ')
    super(`The demonstration was refused at ${command.at}: ${command.name} ${JSON.stringify(command.input)}: ${why}`)
    this.command = command
    this.rejection = rejection
  }
}
