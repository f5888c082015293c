import type { CombinedError } from 'urql'
import { graphql } from '../../../graphql/graphql.ts'
import { useText } from '../../../language/use-text.ts'
import { useFreshQuery } from '../../../live/use-fresh-query.ts'
import { historyEntryFragment } from '../../history/entries/documents.ts'
import type { Entry } from '../../history/entries/loaded.ts'
import type { FiledProject, FiledProposal } from '../documents.ts'

/** A condition is met long after its decision, in an event that names the condition alone. */
const aftermathQuery = graphql(
  `
    query Aftermath($id: ID!, $language: Language!, $proposal: ID!, $topic: ID!, $before: Int!) {
      decision: history(id: $id, language: $language, filter: { item: $proposal }, before: $before, limit: 200) {
        entries {
          ...HistoryEntryFields
        }
      }
      topic: history(
        id: $id
        language: $language
        filter: { kinds: [decisions, deviations], item: $topic }
        before: $before
        limit: 200
      ) {
        entries {
          ...HistoryEntryFields
        }
      }
      conditions: history(
        id: $id
        language: $language
        filter: { kinds: [conditions] }
        before: $before
        limit: 200
      ) {
        entries {
          ...HistoryEntryFields
        }
      }
    }
  `,
  [historyEntryFragment],
)

export interface Aftermath {
  /** Newest first; undefined while they are on their way, and while the decision is open. */
  readonly entries: readonly Entry[] | undefined
  readonly error: CombinedError | undefined
  readonly ask: () => void
}

/** The events about a decision, what it was about and its conditions after it was closed, up to the moment shown. */
export function useAftermath(project: FiledProject, proposal: FiledProposal): Aftermath {
  const { language } = useText()
  const { closedRevision } = proposal
  const { data, error, ask } = useFreshQuery({
    query: aftermathQuery,
    variables: {
      id: project.id,
      language,
      proposal: proposal.id,
      topic: topicOf(proposal),
      before: project.revision + 1,
    },
    scope: project.id,
    pause: closedRevision === null,
  })
  if (data === undefined || closedRevision === null) return { entries: undefined, error, ask }
  const own = new Set(proposal.conditions.map(({ id }) => id))
  const about = [
    ...data.decision.entries,
    ...data.topic.entries,
    ...data.conditions.entries.filter(({ item }) => item !== null && own.has(item)),
  ]
  const byRevision = new Map(about.map((entry) => [entry.revision, entry]))
  const entries = [...byRevision.values()]
    .filter(({ revision }) => revision > closedRevision)
    .toSorted((left, right) => right.revision - left.revision)
  return { entries, error, ask }
}

/** The gate or deviation that was decided on: what became of it is part of what happened afterwards. */
function topicOf({ id, subject }: FiledProposal): string {
  switch (subject.__typename) {
    case 'GateSubject':
    case 'WaiverSubject':
      return subject.gate
    case 'DeviationSubject':
      return subject.deviation.id
    default:
      return id
  }
}
