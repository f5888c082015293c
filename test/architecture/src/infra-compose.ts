/** Reads the compose files of `infra/` as far as the rules about them need it. They are written in one plain style. */

/** A service as a compose file has it: its lines without indentation, those of the blocks it takes in by `<<` first. */
export interface ComposeService {
  readonly name: string
  readonly lines: readonly string[]
}

/** The services of a compose file. */
export function servicesIn(compose: string): readonly ComposeService[] {
  const lines = compose.split('\n').filter((line) => !/^\s*(#|$)/.test(line))
  const anchored = new Map<string, readonly string[]>()
  const services: ComposeService[] = []
  let section = ''
  for (const [place, line] of lines.entries()) {
    const [, top, anchor] = /^([\w-]+):(?: &([\w-]+))?/.exec(line) ?? []
    const [, service] = /^ {2}([\w.-]+):$/.exec(line) ?? []
    if (top !== undefined) section = top
    if (anchor !== undefined) anchored.set(anchor, merged(below(lines, place, 0), anchored))
    if (section === 'services' && service !== undefined) {
      services.push({ name: service, lines: merged(below(lines, place, 2), anchored) })
    }
  }
  return services
}

/** What stands after `key: ` in a service, wherever it is nested; what it says itself comes after what it takes in. */
export function valuesOf({ lines }: ComposeService, key: string): readonly string[] {
  return lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2))
}

/** The ports a service opens on the machine, such as `127.0.0.1:8080:8080`. */
export function publishedPorts({ lines }: ComposeService): readonly string[] {
  const list = /^ports: \[(.*)\]$/
  return lines.flatMap((line) => [...(list.exec(line)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, port = '']) => port))
}

/** The lines that are indented deeper than the one at `place`, which is indented by `indent`. */
function below(lines: readonly string[], place: number, indent: number): readonly string[] {
  const rest = lines.slice(place + 1)
  const end = rest.findIndex((line) => line.search(/\S/) <= indent)
  return rest.slice(0, end === -1 ? rest.length : end).map((line) => line.trim())
}

function merged(lines: readonly string[], anchored: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const named = (line: string) => /^<<: \*([\w-]+)$/.exec(line)?.[1]
  const taken = lines.flatMap((line) => anchored.get(named(line) ?? '') ?? [])
  return [...taken, ...lines.filter((line) => named(line) === undefined)]
}
