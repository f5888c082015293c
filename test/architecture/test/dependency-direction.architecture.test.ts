import { isBuiltin } from 'node:module'
import { describe, expect, it } from 'vitest'
import { cycleIn } from '../src/cycles.ts'
import { fileOf, type Import, importsOf, packageNameOf } from '../src/imports.ts'
import { code, isTest } from '../src/repository.ts'
import { packageOf, packages, type WorkspacePackage } from '../src/workspace.ts'

interface Permission {
  /** The packages of this workspace it may import. */
  readonly house: readonly string[]
  /** The external packages it may import; `any` where lint and review decide. */
  readonly external: readonly string[] | 'any'
  /** Whether it may use Node's own modules. */
  readonly node: boolean
}

/** Who may import whom. A new package gets a row here and a line in docs/architecture.md. */
const mayImport: Readonly<Record<string, Permission>> = {
  'event-sourcing': { house: [], external: [], node: false },
  domain: { house: ['event-sourcing'], external: ['xstate'], node: false },
  messages: { house: [], external: [], node: false },
  evidence: { house: [], external: [], node: false },
  'event-store': {
    house: ['event-sourcing'],
    external: ['@eventstore/db-client', '@grpc/grpc-js', 'fast-check', 'google-protobuf', 'vitest'],
    node: true,
  },
  'graphql-schema': { house: [], external: ['gql.tada', 'graphql'], node: false },
  gateway: {
    house: ['domain', 'event-sourcing', 'event-store', 'evidence', 'graphql-schema', 'messages'],
    external: 'any',
    node: true,
  },
  eventstoredb: { house: ['event-sourcing', 'event-store'], external: 'any', node: true },
  demonstration: { house: ['domain', 'event-sourcing', 'messages'], external: [], node: true },
  witness: { house: ['evidence'], external: 'any', node: true },
  board: { house: ['evidence', 'graphql-schema', 'messages'], external: 'any', node: false },
  cli: {
    house: [
      'demonstration',
      'domain',
      'event-sourcing',
      'event-store',
      'eventstoredb',
      'evidence',
      'gateway',
      'messages',
    ],
    external: 'any',
    node: true,
  },
}

const products = packages.filter(({ folder }) => !folder.startsWith('test/'))

function permissionOf(name: string): Permission {
  return mayImport[name.replace('@samstyre/', '')] ?? { house: [], external: [], node: false }
}

function mayReach(from: WorkspacePackage, name: string): boolean {
  const permission = permissionOf(from.name)
  if (name === from.name) return false
  if (name.startsWith('@samstyre/')) return permission.house.includes(name.replace('@samstyre/', ''))
  if (isBuiltin(name)) return permission.node
  return permission.external === 'any' || permission.external.includes(name)
}

function sourceImports(each: WorkspacePackage): readonly Import[] {
  return code.filter((path) => path.startsWith(`${each.folder}/src/`)).flatMap(importsOf)
}

function show({ from, specifier }: Import): string {
  return `${from} imports ${specifier}`
}

describe('the direction of dependencies', () => {
  it('says for every package of the workspace what it may import', () => {
    expect(products.map(({ name }) => name.replace('@samstyre/', '')).filter((name) => !(name in mayImport))).toEqual(
      [],
    )
  })

  it.for(products)('$name declares no dependency against the direction', (each) => {
    expect(Object.keys(each.dependencies).filter((name) => !mayReach(each, name))).toEqual([])
  })

  it.for(products)('$name imports nothing against the direction', (each) => {
    const wrong = sourceImports(each).filter((one) => {
      const name = packageNameOf(one)
      return name !== undefined && !mayReach(each, name)
    })
    expect(wrong.map(show)).toEqual([])
  })

  it.for(packages)('$name declares every package that it imports', (each) => {
    const known = new Set([each.name, ...Object.keys(each.dependencies), ...Object.keys(each.devDependencies)])
    const imports = code.filter((path) => path.startsWith(`${each.folder}/`)).flatMap(importsOf)
    const undeclared = imports.filter((one) => {
      const name = packageNameOf(one)
      return name !== undefined && !isBuiltin(name) && !known.has(name)
    })
    expect(undeclared.map(show)).toEqual([])
  })

  it('never leaves a package through a relative path', () => {
    const strays = code.flatMap(importsOf).filter((one) => {
      const file = fileOf(one)
      const home = packageOf(one.from)
      return file !== undefined && home !== undefined && !file.startsWith(`${home.folder}/`)
    })
    expect(strays.map(show)).toEqual([])
  })
})

describe('circular imports', () => {
  it('finds a way round in a graph', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ])
    expect(cycleIn(graph)).toEqual(['b', 'd', 'b'])
  })

  it('do not exist between files; types may point both ways', () => {
    const graph = new Map(
      code.map((path) => [
        path,
        importsOf(path)
          .filter(({ typeOnly }) => !typeOnly)
          .flatMap((one) => fileOf(one) ?? []),
      ]),
    )
    expect(cycleIn(graph)).toBeUndefined()
  })

  it('do not exist between packages', () => {
    const graph = new Map(packages.map(({ name, dependencies }) => [name, Object.keys(dependencies)]))
    expect(cycleIn(graph)).toBeUndefined()
  })
})

describe('the adapters of the event store', () => {
  const adapters = ['sqlite', 'memory', 'eventstoredb']
  const compositionRoots = ['services/gateway/src/composition/', 'services/eventstoredb/src/', 'apps/cli/']
  const imports = code.filter((path) => !isTest(path)).flatMap(importsOf)

  it('are imported by composition roots and tests only', () => {
    const wrong = imports.filter(
      ({ from, specifier }) =>
        adapters.some((adapter) => specifier === `@samstyre/event-store/${adapter}`) &&
        !compositionRoots.some((folder) => from.startsWith(folder)),
    )
    expect(wrong.map(show)).toEqual([])
  })

  it('are unknown to the port, the runtime and each other', () => {
    const folders = adapters.map((adapter) => `packages/event-store/src/${adapter}/`)
    const wrong = imports.filter((one) => {
      const adapter = folders.find((folder) => fileOf(one)?.startsWith(folder))
      return adapter !== undefined && !one.from.startsWith(adapter)
    })
    expect(wrong.map(show)).toEqual([])
  })
})
