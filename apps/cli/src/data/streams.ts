/** The stream of people and organisations. */
export const registerStream = 'register'

const prefix = 'project-'

/** The stream of one project. */
export function projectStream(id: string): string {
  return `${prefix}${id}`
}

/** The project whose stream this is; `undefined` for every other stream. */
export function projectOf(stream: string): string | undefined {
  return stream.startsWith(prefix) ? stream.slice(prefix.length) : undefined
}
