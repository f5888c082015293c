interface Version {
  readonly id: string
  readonly version: number
}

/** The newest version of each definition: what new projects follow. Older ones are there for the projects that pinned them. */
export function newestVersions<Definition extends Version>(definitions: readonly Definition[]): readonly Definition[] {
  return definitions.filter(
    ({ id, version }) => !definitions.some((other) => other.id === id && other.version > version),
  )
}
