/** Whether the gates join the phases to a line that a project can follow. */
import type { ProcessDefinition } from '../definition.ts'
import { type DefinitionProblem, problem } from '../problems.ts'

/** DEF-4 and DEF-5. */
export function checkEnds({ phases, gates }: ProcessDefinition): readonly DefinitionProblem[] {
  const known = new Set(phases.map(({ id }) => id))
  return [
    ...(phases.length === 0 ? [problem('phasesMissing')] : []),
    ...gates.flatMap(({ id: gate, from, to }) =>
      [...new Set([from, to])]
        .filter((phase) => !known.has(phase))
        .map((phase) => problem('phaseUnknown', { gate, phase })),
    ),
  ]
}

/** DEF-6. */
export function checkReach({ phases, gates }: ProcessDefinition): readonly DefinitionProblem[] {
  const reached = new Set(phases.slice(0, 1).map(({ id }) => id))
  // A set hands out what is added to it during the walk, so this ends when no gate leads to anything new.
  for (const phase of reached) for (const { from, to } of gates) if (from === phase) reached.add(to)
  return phases.filter(({ id }) => !reached.has(id)).map(({ id: phase }) => problem('phaseUnreachable', { phase }))
}

/** DEF-7: a gate back to the same phase starts it anew, but does not lead out of it. */
export function checkWayOut({ phases, gates }: ProcessDefinition): readonly DefinitionProblem[] {
  return phases.flatMap(({ id: phase, final }) => {
    const leaving = gates.filter(({ from }) => from === phase)
    if (final === true) return leaving.map(({ id: gate }) => problem('finalPhaseLeft', { phase, gate }))
    return leaving.some(({ to }) => to !== phase) ? [] : [problem('deadEnd', { phase })]
  })
}
