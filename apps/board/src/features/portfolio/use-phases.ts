import { useQuery } from 'urql'
import { phasesQuery } from './documents.ts'

interface DefinitionReference {
  readonly id: string
  readonly version: number
}

/** The phases of a definition in their order; empty until they are known. */
export function usePhases({ id, version }: DefinitionReference) {
  const [{ data }] = useQuery({ query: phasesQuery, variables: { id, version }, requestPolicy: 'cache-first' })
  return data?.definition?.phases ?? []
}
