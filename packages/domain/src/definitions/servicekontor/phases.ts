import type { PhaseDefinition } from '../definition.ts'

/** The line of a service office. It has no last phase: operation and further development take turns. */
export const phases: readonly PhaseDefinition[] = [
  { id: 'forprosjekt', name: { nb: 'Forprosjekt', nn: 'Forprosjekt', en: 'Pre-project' }, trial: false },
  { id: 'hovedprosjekt', name: { nb: 'Hovedprosjekt', nn: 'Hovudprosjekt', en: 'Main project' }, trial: false },
  { id: 'proevedrift', name: { nb: 'Prøvedrift', nn: 'Prøvedrift', en: 'Trial operation' }, trial: true },
  { id: 'drift', name: { nb: 'Drift', nn: 'Drift', en: 'Operation' }, trial: false },
  {
    id: 'videreutvikling',
    name: { nb: 'Videreutvikling', nn: 'Vidareutvikling', en: 'Further development' },
    trial: false,
  },
]
