import type { ExecutionResult, OperationDefinitionNode } from 'graphql'
import type { GatewayContext } from '../context.ts'
import { tooMuch } from '../cost/excess.ts'
import { BeyondBoundsError } from '../cost/meter.ts'

/**
 * Makes one answer under its meter. Where that ended it, the answer says so and holds nothing else.
 *
 * A command is given all the time it needs: it has its own patience, and what it did is done.
 */
export async function withinBounds<Result>(
  { meter, language }: Pick<GatewayContext, 'meter' | 'language'>,
  { operation }: OperationDefinitionNode,
  byTurns: boolean,
  make: () => Result | Promise<Result>,
): Promise<Result | ExecutionResult> {
  meter.begin()
  if (operation === 'mutation') return await make()
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    try {
      meter.outOfTime()
    } catch (error) {
      late.reject(error)
    }
  }, meter.milliseconds)
  try {
    if (byTurns) await meter.pause()
    const result = await Promise.race([make(), late.promise])
    return meter.excess === undefined ? result : { errors: [tooMuch(meter.excess, language)] }
  } catch (error) {
    if (!(error instanceof BeyondBoundsError) || meter.excess === undefined) throw error
    return { errors: [tooMuch(meter.excess, language)] }
  } finally {
    clearTimeout(timer)
  }
}
