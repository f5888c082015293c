/** The packages of the workspace, read from their package.json files. */
import { files, read } from './repository.ts'

export interface WorkspacePackage {
  readonly name: string
  /** Path from the root of the repository; the root itself is ''. */
  readonly folder: string
  readonly dependencies: Dependencies
  readonly devDependencies: Dependencies
}

type Dependencies = Readonly<Record<string, string>>

interface Manifest {
  readonly name: string
  readonly dependencies?: Dependencies
  readonly devDependencies?: Dependencies
  readonly peerDependencies?: Dependencies
  readonly optionalDependencies?: Dependencies
}

function packageAt(path: string): WorkspacePackage {
  const manifest: Manifest = JSON.parse(read(path))
  return {
    name: manifest.name,
    folder: path.replace(/\/?package\.json$/, ''),
    dependencies: { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies },
    devDependencies: { ...manifest.devDependencies },
  }
}

export const rootPackage: WorkspacePackage = packageAt('package.json')

export const packages: readonly WorkspacePackage[] = files
  .filter((path) => /^(packages|services|apps|test)\/[^/]+\/package\.json$/.test(path))
  .map(packageAt)

export function packageOf(path: string): WorkspacePackage | undefined {
  return packages.find((each) => path.startsWith(`${each.folder}/`))
}

/** The catalog of pnpm-workspace.yaml: every external package with its version. */
export function catalog(): ReadonlyMap<string, string> {
  const block = /^catalog:\n((?: {2}.*\n)+)/m.exec(read('pnpm-workspace.yaml'))?.[1] ?? ''
  const lines = block.matchAll(/^ {2}"?([^":\n]+)"?: (.+)$/gm)
  return new Map([...lines].map(([, name = '', version = '']) => [name, version]))
}
