/** The figures of a gateway as Prometheus would read them. */
export interface Figures {
  readonly text: string
  /** The sum of the samples of this name that carry these labels; 0 when there are none. */
  of(name: string, labels?: Readonly<Record<string, string>>): number
}

/** Reads the figures at an address. */
export async function scrape(url: string | undefined): Promise<Figures> {
  const response = await fetch(url ?? '')
  const text = await response.text()
  if (!response.ok) throw new Error(`the figures were answered with ${response.status}: ${text}`)
  const samples = text.split('\n').flatMap(sampleIn)
  return {
    text,
    of: (name, labels = {}) =>
      samples
        .filter((sample) => sample.name === name)
        .filter((sample) => Object.entries(labels).every(([label, value]) => sample.labels.get(label) === value))
        .reduce((sum, { value }) => sum + value, 0),
  }
}

interface Sample {
  readonly name: string
  readonly labels: ReadonlyMap<string, string>
  readonly value: number
}

function sampleIn(line: string): Sample[] {
  const [, name, labels = '', value] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? []
  if (name === undefined || value === undefined) return []
  const pairs = Array.from(labels.matchAll(/(\w+)="([^"]*)"/g), ([, label = '', text = '']) => [label, text] as const)
  return [{ name, labels: new Map(pairs), value: Number(value) }]
}
