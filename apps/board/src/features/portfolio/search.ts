import { flagIn, given, oneOf, textIn } from '../../address/search-values.ts'

export const projectStatuses = ['running', 'paused', 'terminated'] as const

export interface PortfolioSearch {
  readonly search?: string | undefined
  readonly phase?: string | undefined
  readonly partner?: string | undefined
  readonly status?: (typeof projectStatuses)[number] | undefined
  readonly awaitingMe?: true | undefined
  readonly overTolerance?: true | undefined
}

/** What the list of projects is narrowed down to. */
export function portfolioSearch(search: Readonly<Record<string, unknown>>): PortfolioSearch {
  return given({
    search: textIn(search['search']),
    phase: textIn(search['phase']),
    partner: textIn(search['partner']),
    status: oneOf(projectStatuses, search['status']),
    awaitingMe: flagIn(search['awaitingMe']),
    overTolerance: flagIn(search['overTolerance']),
  })
}

/** The same as the API asks for it. */
export function filterOf({ search, phase, partner, status, awaitingMe, overTolerance }: PortfolioSearch) {
  return {
    search: search ?? null,
    phase: phase ?? null,
    partner: partner ?? null,
    status: status ?? null,
    awaitingMe: awaitingMe ?? null,
    overTolerance: overTolerance ?? null,
  }
}
