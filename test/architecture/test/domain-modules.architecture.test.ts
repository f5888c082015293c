import { describe, expect, it } from 'vitest'
import { fileOf, type Import, importsOf } from '../src/imports.ts'
import { code, read } from '../src/repository.ts'

const domain = 'packages/domain/src/'

/** What every module shows to the others. */
const frontDoors = ['index.ts', 'queries.ts']

/** What another module may know the types of, and nothing more. */
const typesOnly = ['events.ts', 'state.ts']

/** Values that a module shares on purpose, because others are built of them. Keep this list short. */
const shared: Readonly<Record<string, readonly string[]>> = {
  decisions: ['subject.ts'],
  definitions: ['definition.ts'],
  governance: ['decision-rule.ts'],
  // What every command is built of: the guards they share, the project they get, and folding a fact ahead of time.
  project: ['command.ts', 'context.ts', 'evolve.ts', 'state.ts'],
}

/** Folders that put the modules together: they may look into every one of them. */
const composers = ['project']

/** The module of a file and the path inside it; files beside the folders belong to no module. */
function placeOf(path: string): { readonly module: string; readonly file: string } | undefined {
  const [, module, file] = /^packages\/domain\/src\/([^/]+)\/(.+)$/.exec(path) ?? []
  return module === undefined || file === undefined ? undefined : { module, file }
}

function mayImport(one: Pick<Import, 'from' | 'typeOnly'>, target: string): boolean {
  const here = placeOf(one.from)
  const there = placeOf(target)
  if (here === undefined || there === undefined || here.module === there.module) return true
  if (composers.includes(here.module)) return true
  if (frontDoors.includes(there.file)) return true
  if (shared[there.module]?.includes(there.file) === true) return true
  return one.typeOnly && typesOnly.includes(there.file)
}

describe('the modules of the domain', () => {
  it('read each other only through queries, shared values and types', () => {
    const wrong = code
      .filter((path) => path.startsWith(domain))
      .flatMap(importsOf)
      .filter((one) => !mayImport(one, fileOf(one) ?? ''))
    expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([])
  })

  it('look into no slice but their own', () => {
    const slices = ['lifecycle', 'governance', 'gates', 'conditions', 'decisions', 'deviations']
    const wrong = code
      .filter((path) => path.startsWith(domain))
      .flatMap((path) =>
        slices
          .filter((slice) => placeOf(path)?.module !== slice && placeOf(path)?.module !== 'project')
          .filter((slice) => new RegExp(`\\bproject\\.${slice}\\b`).test(read(path)))
          .map((slice) => `${path} reads project.${slice}`),
      )
    expect(wrong).toEqual([])
  })

  it.for([
    { to: 'deviations/queries.ts', typeOnly: false, allowed: true },
    { to: 'deviations/state.ts', typeOnly: true, allowed: true },
    { to: 'deviations/state.ts', typeOnly: false, allowed: false },
    { to: 'deviations/evolve.ts', typeOnly: true, allowed: false },
    { to: 'decisions/evolve.ts', typeOnly: false, allowed: true },
    { to: 'vocabulary.ts', typeOnly: false, allowed: true },
  ])('answer $allowed when decisions imports $to and types only is $typeOnly', ({ to, typeOnly, allowed }) => {
    expect(mayImport({ from: `${domain}decisions/cast-ballot.ts`, typeOnly }, `${domain}${to}`)).toBe(allowed)
  })
})
