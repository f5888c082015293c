import { describe, expect, it } from 'vitest'
import { codeIn, tableRows } from '../src/markdown-table.ts'
import { read } from '../src/repository.ts'
import { catalog, packages, rootPackage } from '../src/workspace.ts'

const all = [rootPackage, ...packages].flatMap(({ name, dependencies, devDependencies }) =>
  [...Object.entries(dependencies), ...Object.entries(devDependencies)].map(([dependency, version]) => ({
    from: name,
    dependency,
    version,
  })),
)
const external = new Set(all.map(({ dependency }) => dependency).filter((name) => !name.startsWith('@samstyre/')))

describe('dependencies', () => {
  it('take their version from the catalog or the workspace', () => {
    const wrong = all.filter(
      ({ dependency, version }) => version !== (dependency.startsWith('@samstyre/') ? 'workspace:*' : 'catalog:'),
    )
    expect(wrong).toEqual([])
  })

  it('are used by a package when they stand in the catalog', () => {
    expect([...catalog().keys()].filter((name) => !external.has(name))).toEqual([])
  })

  it('have exact versions', () => {
    expect([...catalog()].filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })

  it('have a row in docs/dependencies.md that says why they are there, and no row is left over', () => {
    const rows = tableRows(read('docs/dependencies.md'))
    expect(rows.flatMap(([name = '']) => codeIn(name)).toSorted(byName)).toEqual([...external].toSorted(byName))
    expect(rows.filter((cells) => cells.length !== 4 || cells.includes(''))).toEqual([])
  })

  it('are compared with the version of Node that runs the scripts', () => {
    const nodeVersion = /^nodeVersion: (.+)$/m.exec(read('pnpm-workspace.yaml'))?.[1]
    expect(nodeVersion).toBe(catalog().get('node'))
  })
})

function byName(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}
