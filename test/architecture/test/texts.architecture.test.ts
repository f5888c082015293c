import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { derivedFacts, eventSchemas, permissions, rejections } from '@samstyre/domain'
import { explainRejection, languages } from '@samstyre/messages'
import { catalogs } from '@samstyre/messages/all'
import { describe, expect, it } from 'vitest'
import { files, read, root } from '../src/repository.ts'

type Texts = Readonly<Record<string, string>>

const texts: Readonly<Record<string, Texts>> = catalogs
const everyKey = Object.keys(catalogs.nb)

function keysUnder(area: string): readonly string[] {
  return everyKey.filter((key) => key.startsWith(`${area}.`))
}

/** The keys that lack a text in some language. */
function missing(keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) =>
    languages.filter((language) => texts[language]?.[key] === undefined).map((language) => `${language}: ${key}`),
  )
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name)
}

describe('what happens in a project can be told', () => {
  const types = Object.keys(eventSchemas)

  it('in a sentence for every event', () => {
    const told = (type: string) => everyKey.some((key) => `${key}.`.startsWith(`history.${type}.`))
    expect(types.filter((type) => !told(type))).toEqual([])
  })

  it('and no sentence is about an event that does not exist', () => {
    expect(keysUnder('history').filter((key) => !types.includes(key.split('.')[1] ?? ''))).toEqual([])
  })
})

describe('a refusal can be explained', () => {
  const known = new Map<string, readonly string[]>(
    Object.entries(rejections).map(([code, { values }]) => [code, values]),
  )

  it('for every code in every language', () => {
    expect(missing([...known.keys()].map((code) => `rejections.${code}`))).toEqual([])
  })

  it('and no text is about a code that does not exist', () => {
    expect(keysUnder('rejections').filter((key) => !known.has(key.replace('rejections.', '')))).toEqual([])
  })

  it('with the values that the refusal carries and no others', () => {
    const strangers = [...known].flatMap(([code, values]) =>
      languages.flatMap((language) =>
        placeholders(texts[language]?.[`rejections.${code}`] ?? '')
          .filter((name) => !values.includes(name))
          .map((name) => `${language}: ${code} names {${name}}`),
      ),
    )
    expect(strangers).toEqual([])
  })

  it.each(languages)('leaving no placeholder open in %s', (language) => {
    const explained = [...known].map(([code, names]) => {
      const values = Object.fromEntries(names.map((name) => [name, '2026-11-22']))
      return explainRejection(language, catalogs[language], { code, values }, (_, value) => value)
    })
    expect(explained.filter((sentence) => /[{}]/.test(sentence))).toEqual([])
  })
})

describe('every value has a word', () => {
  const schema = read('packages/graphql-schema/schema.graphql')
  const enums = [...schema.matchAll(/^enum (\w+)\s*\{([^}]*)\}/gm)].map(([, name = '', values = '']) => ({
    name,
    values: values.replaceAll(/"""[^"]*"""/g, '').match(/\w+/g) ?? [],
  }))
  // Those whose values have their words elsewhere.
  const areas: Readonly<Record<string, string>> = { ReasonCode: 'reasons', AppointedRole: 'words.role' }
  const areaOf = (name: string) => areas[name] ?? `words.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`

  it('that a client can get from the schema', () => {
    expect(enums.length).toBeGreaterThan(20)
    expect(missing(enums.flatMap(({ name, values }) => values.map((value) => `${areaOf(name)}.${value}`)))).toEqual([])
  })

  it('of permissions and of facts the system knows', () => {
    expect(missing(permissions.map((permission) => `words.permission.${permission}`))).toEqual([])
    expect(missing(derivedFacts.map((fact) => `words.derivedFact.${fact}`))).toEqual([])
  })

  it('and why a vote came to its result is told with names and numbers only', () => {
    const used = keysUnder('reasons').flatMap((key) => placeholders(texts['nb']?.[key] ?? ''))
    expect(used.filter((name) => !['who', 'count', 'needed'].includes(name))).toEqual([])
  })
})

describe('the texts of an area', () => {
  const areas = files.filter(
    (path) => /^packages\/messages\/src\/(?:nb|nn|en)\/[\w-]+\.ts$/.test(path) && !/\/(?:index|server)\.ts$/.test(path),
  )

  it.each(areas)('in %s have keys that begin with its name, and are in the catalog', async (path) => {
    const area = path.replace(/^.*\//, '').replace('.ts', '').replaceAll('-', '.')
    const [, language = ''] = /\/src\/(\w+)\//.exec(path) ?? []
    const module: Readonly<Record<string, Texts>> = await import(pathToFileURL(join(root, path)).href)
    const keys = Object.values(module).flatMap((exported) => Object.keys(exported))
    expect(keys.filter((key) => !key.startsWith(`${area}.`))).toEqual([])
    expect(keys.filter((key) => texts[language]?.[key] === undefined)).toEqual([])
  })
})
