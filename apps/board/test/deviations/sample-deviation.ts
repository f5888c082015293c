import type { Deviation, DeviationProject } from '../../src/features/deviations/documents.ts'
import { type ProjectContext, projectContext } from '../../src/features/deviations/project-context.ts'

const nordvik = { id: 'nordvik', name: 'Nordvik kommune' }
const kari = { id: 'kari', name: 'Kari Fossum' }

export function sampleDeviation(part: Partial<Deviation>): Deviation {
  return {
    id: 'd1',
    number: 1,
    title: 'Mangler stillerom',
    state: 'reported',
    severity: 'medium',
    due: null,
    overdue: false,
    sorting: null,
    costNok: 10_000,
    days: 2,
    overTolerance: false,
    blocking: false,
    actions: [],
    tolerance: { costNok: 310_000, days: 21 },
    ownerPartner: nordvik,
    reportingPartner: nordvik,
    reportedBy: kari,
    responsible: null,
    assessFor: [],
    affects: [{ partner: nordvik, assessment: null }],
    ...part,
  }
}

export function sampleContext(
  part: Partial<DeviationProject>,
  permissions: readonly string[] = ['proposals.put'],
): ProjectContext {
  const project: DeviationProject = {
    id: 'p1',
    name: 'Nordvik servicekontor',
    revision: 7,
    status: 'running',
    constituted: true,
    phase: { id: 'trial' },
    definition: { id: 'servicekontor', version: 1, phases: [{ id: 'trial', trial: true }] },
    partners: [{ left: null, organisation: nordvik }],
    assignments: [],
    proposals: [],
    ...part,
  }
  return projectContext(project, false, permissions)
}
