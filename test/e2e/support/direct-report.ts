import { randomUUID } from 'node:crypto'
import { type AtBoard, ask } from './people.ts'

interface Partners {
  readonly project: {
    readonly partners: readonly { readonly organisation: { readonly id: string; readonly name: string } }[]
  }
}

const partnersQuery = 'query ($id: ID!) { project(id: $id) { partners { organisation { id name } } } }'

interface Answer {
  readonly answer: { readonly kind: string }
}

const reporting = `mutation ($commandId: ID!, $project: ID!, $input: ReportDeviationInput!) {
  answer: reportDeviation(commandId: $commandId, project: $project, input: $input) { kind: __typename }
}`

export interface DirectReport {
  readonly title: string
  /** The partner that reports it, by name. */
  readonly by: string
  readonly affects: string
}

/** Makes everything ready to report a deviation past the page, from the address of any page of the project. */
export async function readyToReport(
  { context, page }: AtBoard,
  { title, by, affects }: DirectReport,
): Promise<() => Promise<void>> {
  const { origin, pathname } = new URL(page.url())
  const [, , id] = pathname.split('/')
  const { project } = await ask<Partners>(context, origin, partnersQuery, { id })
  const idOf = (name: string) =>
    project.partners.find(({ organisation }) => organisation.name === name)?.organisation.id
  const input = {
    title,
    description: title,
    severity: 'low',
    reportingPartner: idOf(by),
    affects: [idOf(affects)],
  }
  return async () => {
    const { answer } = await ask<Answer>(context, origin, reporting, { commandId: randomUUID(), project: id, input })
    if (answer.kind !== 'CommandAccepted') throw new Error(`The deviation was not accepted: ${answer.kind}.`)
  }
}
