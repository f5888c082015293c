import { aspects, type deviationQueries, governanceQueries, type ProjectRequest } from '@samstyre/domain'
import { type Asking, refusalNow } from '../asking.ts'
import type { In } from '../project/view.ts'

type Name = ProjectRequest['name']
type Seen = In<deviationQueries.Deviation>

/** For each command about a deviation, an input that is refused only if the viewer may not send it now. */
const samples: readonly (readonly [Name, (seen: Seen) => object | undefined])[] = [
  ['planDeviation', ({ item }) => ({ severity: item.severity })],
  ['involvePartner', (seen) => partnerNotAffected(seen)],
  ['assessDeviation', () => undefined],
  ['sortDeviation', () => ({ sorting: 'later' })],
  ['escalateDeviation', () => ({ reason: '-' })],
  ['approveDeviation', () => ({ reason: '-' })],
  ['rejectDeviation', () => ({ reason: '-' })],
  ['startDeviationWork', () => ({ plan: '-' })],
  ['verifyDeviation', () => ({ passed: true, note: '-' })],
  ['closeDeviation', () => ({ note: '-' })],
  ['reopenDeviation', () => ({ reason: '-' })],
  ['commentDeviation', () => ({ text: '-' })],
]

/** The commands a viewer may send about a deviation now, by name. */
export function possibleActions(services: Asking, seen: Seen): string[] {
  return samples.flatMap(([name, sample]) => {
    if (name === 'assessDeviation') return assessablePartners(services, seen).length > 0 ? [name] : []
    const input = sample(seen)
    return input !== undefined && isAccepted(services, seen, name, input) ? [name] : []
  })
}

const nothing = aspects.map((aspect) => ({ aspect, consequence: 'none' }))

/** Two fields of a deviation rest on the same answer. */
const assessable = new WeakMap<Seen, readonly string[]>()

/** The partners a viewer may assess a deviation for now. */
export function assessablePartners(services: Asking, seen: Seen): readonly string[] {
  const known = assessable.get(seen)
  if (known !== undefined) return known
  const partners = seen.item.affects.filter((partner) =>
    isAccepted(services, seen, 'assessDeviation', { partner, aspects: nothing, costNok: 0, days: 0 }),
  )
  assessable.set(seen, partners)
  return partners
}

function isAccepted(services: Asking, { view, item }: Seen, name: Name, input: object): boolean {
  return refusalNow(services, view, { name, input: { deviation: item.id, ...input } }) === undefined
}

function partnerNotAffected({ view, item }: Seen): object | undefined {
  const other = governanceQueries.activePartners(view.project).find(({ partner }) => !item.affects.includes(partner))
  return other && { partner: other.partner }
}
