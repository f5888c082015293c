import {
  type ComparedMoment,
  compareProjects,
  type Difference,
  type DifferenceArea,
  deviationQueries,
  type StartedProject,
} from '@samstyre/domain'
import { textFor } from '@samstyre/messages'
import { catalogs } from '@samstyre/messages/all'
import type { Names } from './names.ts'
import { valueText } from './value-text.ts'

export const differenceKinds = ['added', 'removed', 'changed'] as const

export const differenceAreas = [
  'project',
  'partners',
  'people',
  'rules',
  'gates',
  'decisions',
  'conditions',
  'deviations',
] as const satisfies readonly DifferenceArea[]

/** One thing that differs between two moments. It is put into words when those are asked for. */
export interface DifferenceInWords {
  readonly area: DifferenceArea
  readonly kind: (typeof differenceKinds)[number]
  readonly item: string
  label(): string
  before(): string | undefined
  after(): string | undefined
}

/** What differs between two moments of a project, in the language of the names. */
export function differencesInWords(
  from: ComparedMoment,
  to: ComparedMoment,
  names: Names,
): readonly DifferenceInWords[] {
  return compareProjects(from, to)
    .filter((difference) => isTelling(difference, from.project, to.project))
    .map((difference) => {
      const { area, item, before, after } = difference
      return {
        area,
        item,
        kind: kindOf(difference),
        label: () => labelOf(difference, names),
        before: () => before && valueText(before, names),
        after: () => after && valueText(after, names),
      }
    })
}

function kindOf({ before, after }: Difference): DifferenceInWords['kind'] {
  if (before === undefined) return 'added'
  return after === undefined ? 'removed' : 'changed'
}

/** A deviation that was there at only one of the moments is told once, not field by field. */
function isTelling({ area, field, item }: Difference, from: StartedProject, to: StartedProject): boolean {
  const isIn = (project: StartedProject) => deviationQueries.findDeviation(project, item) !== undefined
  return area !== 'deviations' || field === 'state' || (isIn(from) && isIn(to))
}

function labelOf({ area, item, field, name }: Difference, names: Names): string {
  // The field of a role is the role itself, and all of them share one label.
  const key = `compare.${area}.${area === 'people' ? 'role' : field}`
  const [gate = '', criterion = ''] = area === 'gates' ? item.split('/') : []
  const partner = criterion.split(':')[1] ?? ''
  const called = area === 'gates' ? names.criterion(gate, String(name.value)) : valueText(name, names)
  const values = { name: called, partner: names.partner(partner) }
  // A field without a label of its own is called by its name, so that nothing falls over.
  return textFor(names.language, catalogs[names.language], key, values) ?? `${called}: ${field}`
}
