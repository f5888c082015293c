/** The stream of people and organisations. */
export const registerStream = 'register'

const prefix = 'project-'

/** Streams of process definitions that are published in the log. */
const definitionPrefix = 'definition-'

/** Whether a stream is the product's own: nobody else appends to it, and nobody deletes or shortens it. */
export function isProductStream(stream: string): boolean {
  return stream === registerStream || stream.startsWith(prefix) || stream.startsWith(definitionPrefix)
}

/** The stream of one project. */
export function projectStream(id: string): string {
  return `${prefix}${id}`
}

/** The project whose stream this is; `undefined` for every other stream. */
export function projectOf(stream: string): string | undefined {
  return stream.startsWith(prefix) ? stream.slice(prefix.length) : undefined
}
