import grpc from '@grpc/grpc-js'
import { expect, test } from 'vitest'
import { hashPassword, InvalidUsersError, readUsers } from '../src/index.ts'
import { Credentials } from '../src/users/credentials.ts'
import { isPasswordHash, unmatchedHash } from '../src/users/password.ts'

const passwordHash = hashPassword('pass:word')
const ola = { name: 'ola', passwordHash, groups: ['readers'] }
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`

test('a hash tells its costs and nothing of the password', () => {
  expect(passwordHash).toMatch(/^scrypt\$16384\$8\$1\$[\w\-]{22}\$[\w\-]{43}$/v)
  expect(hashPassword('pass:word')).not.toBe(passwordHash)
})

test.each([
  '',
  'pass:word',
  'scrypt$16384$8$1$$',
  'scrypt$16383$8$1$AAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAA',
  `${passwordHash}!`,
])('"%s" is no hash of a password', (text) => expect(isPasswordHash(text)).toBe(false))

test('a hash that would take all memory is none', () => {
  expect(isPasswordHash(passwordHash.replace('$16384$8$', '$16777216$64$'))).toBe(false)
})

test('users are read as they stand in their file', () => {
  expect(readUsers(JSON.stringify([ola]))).toEqual([ola])
})

const unusable: readonly (readonly [string, unknown, string])[] = [
  ['no list', {}, 'must be a JSON array'],
  ['no object', ['ola'], 'User 1 is no object'],
  ['an unknown property', [{ ...ola, password: 'x' }], 'has the property "password"'],
  ['no name', [{ ...ola, name: '' }], 'User 1 needs a name'],
  ['a colon in a name', [{ ...ola, name: 'o:la' }], 'needs a name'],
  ['the name of a group', [{ ...ola, name: '$admins' }], 'needs a name'],
  ['a password in clear', [{ ...ola, passwordHash: 'pass' }], 'needs a passwordHash'],
  ['no groups', [{ ...ola, groups: 'readers' }], 'needs groups'],
  ['a user twice', [ola, ola], '"ola" is listed twice'],
]
test.each(unusable)('users with %s are refused', (_, users, reason) => {
  const read = () => readUsers(JSON.stringify(users))
  expect(read).toThrow(InvalidUsersError)
  expect(read).toThrow(reason)
})

test('users that are no JSON are refused', () => {
  expect(() => readUsers('[')).toThrow(InvalidUsersError)
})

test('a user is known by name and password, again and again', async () => {
  const credentials = new Credentials([ola])
  const right = basic('ola:pass:word')
  const found = await Promise.all([credentials.userOf(right), credentials.userOf(right)])
  expect([...found, await credentials.userOf(right)]).toEqual([ola, ola, ola])
})

test.each([basic('ola:pass'), basic('kari:pass:word'), basic('ola'), basic(''), 'Bearer x', ''])(
  '%s is nobody, also when asked again',
  async (header) => {
    const credentials = new Credentials([ola])
    await credentials.userOf(basic('ola:pass:word'))
    expect(await credentials.userOf(header)).toBeUndefined()
    expect(await credentials.userOf(header)).toBeUndefined()
  },
)

/** Puts these names in lines of their own. */
const key = Buffer.from('a key for tests')

test('whoever tries passwords holds up nobody with another name', async () => {
  const kari = { ...ola, name: 'kari' }
  const credentials = new Credentials([ola, kari], key)
  const ended: string[] = []
  const tries = Array.from({ length: 40 }, async (_, number) => {
    await credentials.userOf(basic(`${number % 2 === 0 ? 'ola' : 'stranger'}:${number}`))
    ended.push('wrong')
  })
  const right = credentials.userOf(basic('kari:pass:word')).then((user) => {
    ended.push('right')
    return user
  })
  expect(await right).toEqual(kari)
  expect(ended.indexOf('right')).toBeLessThan(8)
  await Promise.all(tries)
})

test('more passwords than can be checked for one name are put off, and the right one is known afterwards', async () => {
  const credentials = new Credentials([ola])
  const tries = Array.from({ length: 60 }, (_, number) => credentials.userOf(basic(`ola:${number}`)))
  const outcomes = await Promise.allSettled(tries)
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(8)
  expect(outcomes.at(-1)).toMatchObject({ reason: { code: grpc.status.UNAVAILABLE } })
  expect(await credentials.userOf(basic('ola:pass:word'))).toEqual(ola)
})

test('a name that nobody has is answered as one that somebody has, also while many passwords are tried', async () => {
  const credentials = new Credentials([ola], key)
  const refused = async (name: string) => {
    const tries = Array.from({ length: 51 }, (_, number) => credentials.userOf(basic(`${name}:${number}`)))
    return (await Promise.allSettled(tries)).filter(({ status }) => status === 'rejected').length
  }
  const underWay = refused('stranger')
  expect(await Promise.all([refused('ola'), refused('nobody')])).toEqual([1, 1])
  await underWay
})

test('what a password is compared with when nobody has that name costs as much as the hashes of the users', () => {
  const costly = passwordHash.replace('$16384$8$1$', '$1024$8$16$')
  expect(unmatchedHash(costly)).toMatch(/^scrypt\$1024\$8\$16\$[\w\-]{22}\$[\w\-]{43}$/v)
  expect(unmatchedHash(costly)).not.toBe(unmatchedHash(costly))
  expect(() => unmatchedHash('scrypt')).toThrow(RangeError)
})

test('a password that was wrong is not hashed again', async () => {
  const credentials = new Credentials([ola])
  const wrong = basic('ola:wrong')
  expect(await credentials.userOf(wrong)).toBeUndefined()
  const others = Array.from({ length: 50 }, (_, number) => credentials.userOf(basic(`ola:${number}`)))
  const ended: string[] = []
  const first = Promise.race(others).then(() => ended.push('hashed'))
  await credentials.userOf(wrong).then(() => ended.push('remembered'))
  await Promise.all([first, ...others])
  expect(ended).toEqual(['remembered', 'hashed'])
})
