import { type AtBoard, ask, projectCalled } from './people.ts'

/** Where things of one project stand in the address bar. */
export interface Places {
  readonly project: string
  readonly lastRevision: number
  /** The proposal about this deviation, or of this kind, in this state. */
  proposal(subject: string, state: 'open' | 'adopted'): string
  deviation(title: string): string
}

interface Answer {
  readonly project: {
    readonly lastRevision: number
    readonly deviations: readonly { readonly id: string; readonly title: string }[]
    readonly proposals: readonly {
      readonly id: string
      readonly state: string
      readonly subject: { readonly kind: string }
    }[]
  }
}

const query = `query ($id: ID!) {
  project(id: $id) {
    lastRevision
    deviations { id title }
    proposals { id state subject { kind: __typename } }
  }
}`

/** Finds what a project of the demonstration holds, as somebody who takes part in it. */
export async function placesOf(somebody: AtBoard, url: string, name: string): Promise<Places> {
  const id = await projectCalled(somebody, url, name)
  const { project } = await ask<Answer>(somebody.context, url, query, { id })
  const path = `/projects/${id}`
  return {
    project: path,
    lastRevision: project.lastRevision,
    proposal(subject, state) {
      const found = project.proposals.find((each) => each.subject.kind === subject && each.state === state)
      if (found === undefined) throw new Error(`No ${state} proposal is about ${subject}.`)
      return `${path}/decisions/${found.id}`
    },
    deviation(title) {
      const found = project.deviations.find((each) => each.title === title)
      if (found === undefined) throw new Error(`No deviation is called ${title}.`)
      return `${path}/deviations/${found.id}`
    },
  }
}
