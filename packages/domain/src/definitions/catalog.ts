import { canonicalJson } from '../canonical-json.ts'
import { type ProcessDefinition, versionName } from './definition.ts'
import { type DefinitionProblem, problem } from './problems.ts'
import { validateDefinition } from './validate.ts'

/** The definitions that are published: what a project can pin. */
export interface DefinitionCatalog {
  find(id: string, version: number): ProcessDefinition | undefined
  /** All of them, in the order they were handed over. */
  list(): readonly ProcessDefinition[]
  /** The highest version there is. */
  newest(id: string): ProcessDefinition | undefined
  /** SHA-256 of the canonical JSON: a published version keeps it for good. DEF-23. */
  hashOf(definition: ProcessDefinition): string
}

/** A definition was published that breaks the rules. Definitions come with the product, so this is a bug, found at start. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError'
  readonly problems: readonly DefinitionProblem[]

  constructor(found: readonly { readonly version: string; readonly problem: DefinitionProblem }[]) {
    super(found.map(({ version, problem: one }) => `${version}: ${sentence(one)}`).join('\n'))
    this.problems = found.map(({ problem: one }) => one)
  }
}

function sentence({ code, rule, values }: DefinitionProblem): string {
  const named = Object.entries(values).map(([name, value]) => `${name} ${value}`)
  return [`${code} [${rule}]`, ...named].join(', ')
}

/**
 * Publishes definitions.
 *
 * @param sha256 SHA-256 of a text in UTF-8, as 64 hexadecimal digits.
 * @throws DefinitionError naming every problem of every definition.
 */
export function createDefinitionCatalog(
  definitions: readonly ProcessDefinition[],
  sha256: (text: string) => string,
): DefinitionCatalog {
  const hashes = new Map<ProcessDefinition, string>()
  const hashOf = (definition: ProcessDefinition) => {
    const known = hashes.get(definition) ?? sha256(canonicalJson(definition))
    hashes.set(definition, known)
    return known
  }
  const byVersion = new Map(definitions.map((definition) => [versionName(definition), definition]))
  const problems = definitions.flatMap((definition, place) => problemsOf(definition, definitions.slice(0, place)))
  if (problems.length > 0) throw new DefinitionError(problems)
  return {
    find: (id, version) => byVersion.get(versionName({ id, version })),
    list: () => definitions,
    newest: (id) =>
      definitions
        .filter((definition) => definition.id === id)
        .toSorted((one, other) => other.version - one.version)
        .at(0),
    hashOf,
  }
}

function problemsOf(
  definition: ProcessDefinition,
  earlier: readonly ProcessDefinition[],
): readonly { readonly version: string; readonly problem: DefinitionProblem }[] {
  const version = versionName(definition)
  const twice = earlier.some((one) => versionName(one) === version)
  const problems = validateDefinition(definition)
  return [...problems, ...(twice ? [problem('versionTwice', { definition: version })] : [])].map((one) => ({
    version,
    problem: one,
  }))
}
