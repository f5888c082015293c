import type { EvolveMetadata } from '@samstyre/event-sourcing'
import type { LifecycleEvent } from './events.ts'
import type { LifecycleState } from './state.ts'

/** The lifecycle after one more fact. */
export function evolveLifecycle(state: LifecycleState, event: LifecycleEvent, { at }: EvolveMetadata): LifecycleState {
  switch (event.type) {
    case 'ProjectStarted': {
      const { project, name, purpose, definition, definitionVersion, phase } = event.data
      return {
        status: 'running',
        visits: [{ phase, visit: 1, from: at }],
        project: {
          id: project,
          name,
          ...(purpose === undefined ? {} : { purpose }),
          definition,
          definitionVersion,
          startedAt: at,
          altered: false,
        },
      }
    }
    case 'PhaseEntered': {
      const { phase, visit, gate, proposal, asOf = at } = event.data
      const earlier = state.visits.map((stay, place) =>
        place === state.visits.length - 1 ? { ...stay, to: asOf } : stay,
      )
      return { ...state, visits: [...earlier, { phase, visit, from: asOf, gate, proposal }] }
    }
    case 'ProjectPaused':
      return { ...state, status: 'paused' }
    case 'ProjectResumed':
      return { ...state, status: 'running' }
    case 'ProjectTerminated':
      return { ...state, status: 'terminated' }
    default:
      return event satisfies never
  }
}
