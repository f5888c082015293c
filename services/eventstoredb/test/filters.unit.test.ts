import type { Entry } from '@samstyre/event-store/sqlite'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { expressionFilter } from '../src/reading/expression-filter.ts'
import { type Filter, passing, prefixFilter } from '../src/reading/filter.ts'
import { TurnByTurn } from '../src/reading/turn-by-turn.ts'

const atOnce = (step: () => boolean) => {
  while (!step());
  return Promise.resolve()
}

const page = ['ab', 'b', 'abc'].map((stream, index): Entry => {
  const rest = { id: '', data: '{}', metadata: '', form: 0, recordedAt: 0 }
  return { ...rest, stream, type: `type-${stream}`, revision: index, position: BigInt(index + 1) }
})

/** Those of the names that a filter lets through. */
async function given(filter: Filter, names: readonly string[]): Promise<readonly string[]> {
  await filter.prepare?.(atOnce)
  const wanted = await filter.wanted(names, atOnce)
  return names.filter((_, index) => wanted[index])
}

const matching = (source: string, ...names: readonly string[]) => given(expressionFilter('stream', source), names)

test('everything passes where there is no filter', async () => {
  expect(await passing(undefined, page, atOnce)).toBe(page)
})

test('what a filter lets through keeps its order', async () => {
  expect(await passing(prefixFilter('stream', ['a']), page, atOnce)).toEqual([page[0], page[2]])
  expect(await passing(expressionFilter('type', '-a?b$'), page, atOnce)).toEqual([page[0], page[1]])
})

test('prefixes let through what begins with one of them, and nothing else', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\0', '\uFFFF', '\u{1F600}'), maxLength: 4 })
  const property = fc.asyncProperty(fc.array(text), fc.array(text), async (prefixes, names) => {
    const wanted = names.filter((name) => prefixes.some((prefix) => name.startsWith(prefix)))
    expect(await given(prefixFilter('stream', prefixes), names)).toEqual(wanted)
  })
  await fc.assert(property)
})

test.each(['^[^$]', '^[^$].*', '^[^\\$]', '^[^\\$].*'])(
  'what belongs to the store is left out by %s',
  async (source) => {
    const names = ['$stats', '$$b', '$', 'b', ' $b', 'b$', 'æ', '👍', '\nb']
    expect(await matching(source, ...names)).toEqual(names.slice(3))
  },
)

describe('a regular expression', () => {
  // As the .NET of a real server answers.
  const read: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['^order-[0-9]+$', ['order-1', 'order-12\n'], ['order-', 'order-1\n2', 'an order-1']],
    ['^(Placed|Shipped)$', ['Placed', 'Shipped'], ['Placed2', 'placed']],
    ['(?i)^PLACED', ['placed', 'Placed2'], ['replaced']],
    ['^(?i:å)s', ['Ås', 'ås'], ['ÅS']],
    ["^(?<kind>[a-z]+)-(?'rest'.*)$", ['order-1'], ['-1', '1-order']],
    ['(?n-i:a)(?:b)(?s).', ['ab\n'], ['AB\n', 'ab']],
    ['\\Astream\\z', ['stream'], ['stream\n', 'a stream']],
    ['stream\\Z', ['stream', 'a stream\n'], ['streams']],
    ['a\\-b\\.c\\$', ['a-b.c$'], ['a-bxc$']],
    ['^\\w+$', ['Ås', 'a_1', '\u0e01\u0e31'], ['a-b', 'a b', '\u20ac']],
    ['^\\W\\D\\S$', ['-a-', '€bc'], ['a1b', '-1-', '-- ']],
    ['^\\d\\s$', ['1 ', '\u0663\u00a0', '3\u000b'], ['a ', '1a', '²\u00a0']],
    ['^[\\w-]+$', ['å-1'], ['å 1', '']],
    ['^[^\\s\\d]$', ['å'], ['1', ' ', '\u2003']],
    ['^[-\\W]+$', ['-', '€ '], ['a']],
    ['^[\\s\\S]$', ['\n', 'å'], ['', 'ab']],
    ['^[]a-c[]+$', [']a[b'], ['d']],
    ['^[^]a]$', ['b', '\n'], ['a', ']']],
    ['^[a-c-e]+$', ['a-e'], ['d']],
    ['^[\\b\\x41\\u00c5\\t]+$', ['\b', 'AÅ\t'], ['b', 'u']],
    ['^\\p{Lu}\\P{L}', ['Å1', 'A '], ['åA', 'Åa']],
    ['^.$', ['å', 'a\n'], ['\n', 'ab', '']],
    ['^a{2,3}b{,2}c{x}$', ['aab{,2}c{x}'], ['aac', 'ab{,2}c{x}']],
    ['^a{2}?$', ['aa'], ['a', 'aaa']],
    ['a|^$', ['', 'ba', '\n'], ['b']],
    ['^#\\ / ]}$', ['# / ]}'], ['#/]}']],
  ]
  it.each(read)('%j lets through %j and not %j', async (source, wanted, others) => {
    expect(await matching(source, ...wanted, ...others)).toEqual(wanted)
  })

  it('counts a character as one, however it is stored', async () => {
    expect(await matching('^👍.$', '👍👍', '👍a', '👍')).toEqual(['👍👍', '👍a'])
  })

  const refused = [
    ['(a)\\1', 'back-references'],
    ['(?<x>a)\\k<x>', 'back-references'],
    ['a(?=b)', 'look-around'],
    ['a(?!b)', 'look-around'],
    ['(?<=a)b', 'look-around'],
    ['(?<!a)b', 'look-around'],
    ['(?>a)', 'atomic groups'],
    ['(?(a)b|c)', 'conditions'],
    ['(?x) a', 'the group that begins with (?x)'],
    ['(?m)^a$', 'the group that begins with (?m)'],
    ['(?#a)', 'the group that begins with (?#a'],
    ['(?<a-b>c)', 'the group that begins with (?<a'],
    ['[a-z-[aeiou]]', 'cannot be taken from each other'],
    ['[[:alpha:]]', '[: is not known'],
    ['[^\\W]', 'cannot stand in [^...]'],
    ['[\\w-z]', 'a range of characters'],
    ['\\bword', '\\b is not known'],
    ['\\Gword', '\\G is not known'],
    ['\\Qword', '\\Q is not known'],
    ['\\cA', '\\c is not known'],
    ['\\x4', '\\x is not known'],
    ['\\p{IsGreek}', 'a general category'],
    ['\\pL', 'a general category'],
    ['a\\', 'in the middle of an escape'],
    ['[a', 'in the middle of a set'],
    ['(a', 'missing closing )'],
    ['a)', 'unexpected )'],
    ['a**', 'nested repetition'],
    ['*a', 'missing argument'],
    ['[z-a]', 'invalid character class range'],
    ['a{2,1}', 'invalid repeat count'],
    ['a{1001}', 'invalid repeat count'],
    ['(?:a{100}){100}', 'invalid repeat count'],
    ['(?:a{20}){20}', 'it repeats too much'],
    ['\\w'.repeat(51), 'at most 50'],
    ['x'.repeat(1001), 'at most 1000 characters'],
  ] as const
  it.each(refused)('%s is refused: %s', async (source, reason) => {
    await expect(async () => await matching(source, 'a')).rejects.toThrow(reason)
  })

  it.each(['^(a+)+$', '^(a|aa)+$', '^(?:a?){90}a{90}$', '(a|b)*a(a|b){90}', '(x+x+)+y', '(?:.*a|.*b){40}c'])(
    'comes to an end for a name that others never finish: %s',
    async (source) => {
      const names = ['a'.repeat(1023), 'x'.repeat(1023), 'ab'.repeat(511)].map((name) => `${name}!`)
      await matching(source, ...names)
    },
  )

  it('may be long when it is written out', async () => {
    const types = Array.from({ length: 40 }, (_, number) => `SomethingHappened${number}`)
    expect(await matching(`^(${types.join('|')})$`, ...types, 'Something')).toEqual(types)
  })
})

describe('work in steps', () => {
  const callers = [{}, {}]

  it('lets everything else have its turn while it lasts', async () => {
    let others = 0
    const tick = () => {
      others += 1
      setImmediate(tick)
    }
    const immediate = setImmediate(tick)
    let steps = 0
    const busy = () => {
      const end = performance.now() + 6
      while (performance.now() < end);
      steps += 1
      return steps === 5
    }
    await new TurnByTurn().run({}, busy)
    clearImmediate(immediate)
    expect(others).toBeGreaterThanOrEqual(4)
  })

  it('is shared between the callers, however much each of them asks for', async () => {
    const turns = new TurnByTurn()
    const steps: number[] = []
    const job = (caller: number, count: number) => {
      let left = count
      return turns.run(callers[caller] ?? {}, () => {
        steps.push(caller)
        left -= 1
        return left === 0
      })
    }
    await Promise.all([job(0, 3), job(0, 3), job(0, 3), job(1, 3)])
    expect(steps).toEqual([0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0])
  })

  it('that fails fails alone', async () => {
    const turns = new TurnByTurn()
    const failing = turns.run({}, () => {
      throw new Error('broken')
    })
    const other = turns.run({}, () => true)
    await expect(failing).rejects.toThrow('broken')
    await other
  })
})
