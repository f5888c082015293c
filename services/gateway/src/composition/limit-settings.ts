import { BlockList, isIP } from 'node:net'
import type { Limits } from '../limits/limits.ts'
import { type Environment, textFrom } from './environment.ts'
import { SettingsError } from './settings-error.ts'

/** By the variable that sets it. */
const variables = {
  SAMSTYRE_LIMIT_COST: 'cost',
  SAMSTYRE_LIMIT_SPENDING: 'spending',
  SAMSTYRE_LIMIT_ANSWER_SECONDS: 'answerSeconds',
  SAMSTYRE_LIMIT_ANSWER_BYTES: 'answerBytes',
  SAMSTYRE_LIMIT_UNREAD_BYTES: 'unreadBytes',
  SAMSTYRE_LIMIT_HEAVY_QUESTIONS: 'heavyQuestions',
  SAMSTYRE_LIMIT_REQUESTS: 'requests',
  SAMSTYRE_LIMIT_ADDRESS_REQUESTS: 'addressRequests',
  SAMSTYRE_LIMIT_COMMANDS: 'commands',
  SAMSTYRE_LIMIT_LIVE: 'live',
  SAMSTYRE_LIMIT_ADDRESS_LIVE: 'addressLive',
  SAMSTYRE_LIMIT_ADDRESS_CONNECTIONS: 'addressConnections',
} as const satisfies Record<string, keyof Limits>

/** What may be asked for, as far as the variables `SAMSTYRE_LIMIT_…` set it. @throws {SettingsError} */
export function limitsIn(environment: Environment): Partial<Limits> | undefined {
  const set = Object.entries(variables).flatMap(([name, limit]): [keyof Limits, number][] => {
    const value = textFrom(environment[name], '')
    if (value === '') return []
    if (!/^[1-9]\d{0,14}$/.test(value)) {
      throw new SettingsError(`${name}=${value} is no limit: give a whole number from 1.`)
    }
    return [[limit, Number(value)]]
  })
  return set.length === 0 ? undefined : Object.fromEntries(set)
}

/**
 * The proxies that `SAMSTYRE_PROXIES` names with commas between: addresses, subnets such as `10.0.0.0/8`, or `loopback`.
 *
 * @throws {SettingsError}
 */
export function proxiesIn(environment: Environment): readonly string[] | undefined {
  const value = textFrom(environment['SAMSTYRE_PROXIES'], '')
  if (value === '') return undefined
  const proxies = value.split(',').map((part) => part.trim())
  const wrong = proxies.find((proxy) => proxy !== 'loopback' && !isNetwork(proxy))
  if (wrong === undefined) return proxies
  const examples = 'loopback, 10.1.2.3 or 10.0.0.0/8'
  throw new SettingsError(`SAMSTYRE_PROXIES=${value} names no proxies: ${wrong} is none such as ${examples}.`)
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  if (prefix === undefined) return true
  try {
    new BlockList().addSubnet(address, Number(prefix), family === 6 ? 'ipv6' : 'ipv4')
    return /^\d+$/.test(prefix)
  } catch {
    return false
  }
}
