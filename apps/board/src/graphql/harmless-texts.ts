import { harmless } from '@samstyre/messages'
import { mapExchange } from 'urql'

/**
 * Makes every text of an answer harmless before anything sees it, so that no heading, cell, option or title has to think
 * of it. Stands between the network and the cache. What a form begins with is what its reader sees, and so is what it
 * sends. See ADR 0022.
 */
export const harmlessTexts = mapExchange({
  onResult: (result) => ({ ...result, data: harmlessIn(result.data) }),
})

function harmlessIn(value: unknown): unknown {
  if (typeof value === 'string') return harmless(value)
  if (Array.isArray(value)) return value.map(harmlessIn)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, harmlessIn(member)]))
}
