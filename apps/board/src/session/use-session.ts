import { useFreshQuery } from '../live/use-fresh-query.ts'
import { meQuery } from './documents.ts'

/** Who is logged in: `undefined` while we ask, `null` for nobody. */
export function useSession() {
  const { data, error, fetching } = useFreshQuery({ query: meQuery, variables: {}, requestPolicy: 'cache-first' })
  return { me: data?.me, error, fetching }
}
