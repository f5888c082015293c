import type { FactOf } from './fact.ts'
import type { Names } from './names.ts'

type LifecycleFact = FactOf<
  'ProjectStarted' | 'PhaseEntered' | 'ProjectPaused' | 'ProjectResumed' | 'ProjectTerminated'
>

/** The project's course as sentences. */
export function lifecycleSentence({ type, data }: LifecycleFact, names: Names, actor: string): string {
  const { say } = names
  switch (type) {
    case 'ProjectStarted':
      return say('history.ProjectStarted', { actor, title: data.name, phase: names.phase(data.phase) })
    case 'PhaseEntered': {
      const values = { phase: names.phase(data.phase), citation: names.citation(data.proposal) }
      return data.visit > 1
        ? say('history.PhaseEntered.again', { ...values, visit: data.visit })
        : say('history.PhaseEntered', values)
    }
    case 'ProjectPaused':
    case 'ProjectResumed':
    case 'ProjectTerminated':
      return say(`history.${type}`, { citation: names.citation(data.proposal) })
    default:
      return type satisfies never
  }
}
