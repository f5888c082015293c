import { checkInput, type Decider } from '@samstyre/event-sourcing'
import type { CommandContext } from '../project/context.ts'
import { type Rejection, reject } from '../rejections.ts'
import { registerCommands } from './commands.ts'
import type { RegisterEvent } from './events.ts'
import { evolveRegister } from './evolve.ts'
import { emptyRegister, type RegisterState } from './state.ts'

export type RegisterCommandName = keyof typeof registerCommands

/** A command by name. Its input may come from anywhere: it is checked before anything is decided. */
export interface RegisterRequest {
  readonly name: RegisterCommandName
  readonly input: unknown
}

/** The decider of the register: people and organisations, in one stream of their own. */
export const registerDecider: Decider<RegisterState, RegisterRequest, CommandContext, RegisterEvent, Rejection> = {
  initialState: emptyRegister,
  decide(state, { name, input }, context) {
    const { schema, decide } = registerCommands[name]
    const checked = checkInput(schema, input)
    if (checked.fits) return decide(state, checked.value, context)
    const { path, expected } = checked.misfit
    return reject('inputMisfit', { path: path.join('.'), expected })
  },
  evolve: evolveRegister,
}
