import { Gauge, type Registry } from 'prom-client'

/** A figure that is looked up when somebody asks for it. */
export interface Figure {
  readonly name: string
  readonly help: string
  /** `undefined` when it is not known: then there is no figure, rather than one that says something else. */
  read(): number | undefined | Promise<number | undefined>
}

/** Adds a figure that is read at each scrape, after those that were added before it. */
export function addFigure(registry: Registry, { name, help, read }: Figure): void {
  const gauge = new Gauge({
    name,
    help,
    registers: [],
    async collect() {
      const value = await read()
      if (value === undefined) this.remove()
      else this.set(value)
    },
  })
  registry.registerMetric(gauge)
}
