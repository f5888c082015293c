import { useParams } from '@tanstack/react-router'

/** The project whose pages are open, if any. */
export function useProjectInAddress(): string | undefined {
  return useParams({ strict: false, select: (params) => params.projectId })
}
