import { code, isTest, read } from './repository.ts'

/** Names of environment variables in a text that the product reads; those of EventStoreDB itself are its own affair. */
export function variablesIn(text: string): ReadonlySet<string> {
  const names = text.match(
    /(?<![\w$])(?:SAMSTYRE|METRICS|OTEL)_[A-Z_]*[A-Z]\b|\bLOG_LEVEL\b|\b(?:HOST|PORT)\b(?=[=:`])/g,
  )
  return new Set(names)
}

/** The variables the program reads, as its code names them. */
export function knownVariables(): ReadonlySet<string> {
  const sources = code.filter((path) => /^(apps\/cli|services\/\w+)\/src\//.test(path))
  const names = sources.flatMap((path) =>
    // By the name itself, or as a row of a table of settings.
    [...read(path).matchAll(/(?:environment\[|environment, )'([A-Z_]+)'|^ {2}(SAMSTYRE_[A-Z_]+): '/gm)].map(
      ([, name = '', row = '']) => name || row,
    ),
  )
  return new Set(names)
}

/** A call of the program in a text: its words up to where it is plainly over. */
export function callsIn(text: string): readonly string[] {
  const calls = text.matchAll(/(?<![\w@/.=-])samstyre((?: +[\w./:=$"<>{}+?&-]+)+)/g)
  return [...calls].map(([, words = '']) => words.trim())
}

/** The commands that the program knows, such as `start` and `eventstore user`. */
export function knownCommands(): ReadonlySet<string> {
  const listed = read('apps/cli/src/run.ts').matchAll(/^ {2}\['([a-z ]+)', \w+\],$/gm)
  return new Set([...listed].map(([, name = '']) => name))
}

/** Every option that the code of the program names. */
export function knownOptions(): ReadonlySet<string> {
  const sources = code.filter((path) => path.startsWith('apps/cli/src/') && !isTest(path))
  return new Set(sources.flatMap((path) => read(path).match(/--[a-z][a-z-]*/g) ?? []))
}
