import { useEffect, useRef, useState } from 'react'
import { type AnyVariables, type RequestPolicy, type TypedDocumentNode, useQuery } from 'urql'
import { problemOf } from '../graphql/problem.ts'
import { everything, useFreshness } from './freshness.ts'

interface FreshQuery<Data, Variables extends AnyVariables> {
  readonly query: TypedDocumentNode<Data, Variables>
  readonly variables: Variables
  /** The project whose changes make the answer out of date; what spans projects by default. */
  readonly scope?: string
  /** The past does not change: asked once. */
  readonly past?: boolean
  readonly pause?: boolean
  /** What a first look takes from the cache: shown, and asked for again, unless told otherwise. */
  readonly requestPolicy?: RequestPolicy
}

/**
 * A query that asks again when its scope changes, and meanwhile keeps showing what it had, so that nothing jumps. It also
 * does so when the answer cannot be fetched: what somebody reads and writes stays where it is until the network is back.
 */
export function useFreshQuery<Data, Variables extends AnyVariables>(wanted: FreshQuery<Data, Variables>) {
  const { query, variables, scope = everything, past = false, pause = false, requestPolicy } = wanted
  const [result, ask] = useQuery<Data, AnyVariables>({
    query,
    variables: variables ?? {},
    pause,
    ...(requestPolicy && { requestPolicy }),
  })
  const count = useFreshness(scope)
  const answered = useRef(count)

  useEffect(() => {
    if (answered.current === count) return
    answered.current = count
    if (!past && !pause) ask({ requestPolicy: 'network-only' })
  }, [count, past, pause, ask])

  // A request that failed altogether has null for data, whatever its type says.
  const answer = result.data ?? undefined
  const asked = JSON.stringify(result.operation?.variables ?? {})
  const [last, setLast] = useState<{ readonly asked: string; readonly answer: Data }>()
  if (answer !== undefined && answer !== last?.answer) setLast({ asked, answer })
  const refused = result.error !== undefined && problemOf(result.error).kind !== 'unreachable'
  const data = answer ?? (last?.asked === asked && !refused ? last.answer : undefined)

  return { data, error: result.error, fetching: result.fetching, ask }
}
