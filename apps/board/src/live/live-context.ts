import { createContext, use } from 'react'
import type { ProjectLive } from './use-project-live.ts'

export const LiveContext = createContext<ProjectLive>({ connection: 'open', changes: [] })

/** What has happened in the project while its pages were open. */
export function useLive(): ProjectLive {
  return use(LiveContext)
}
