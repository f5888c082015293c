import type { ReactNode } from 'react'
import { TextLink } from '../../../components/text-link.tsx'
import type { Item } from './items.ts'

interface Props {
  readonly projectId: string
  readonly item: Pick<Item, 'group' | 'opens'>
  readonly children: ReactNode
}

/** Leads to the page of what an event is about. */
export function ItemLink({ projectId, item, children }: Props) {
  switch (item.group) {
    case 'gates':
      return (
        <TextLink to="/projects/$projectId/gates/$gateId" params={{ projectId, gateId: item.opens }}>
          {children}
        </TextLink>
      )
    case 'deviations':
      return (
        <TextLink to="/projects/$projectId/deviations/$deviationId" params={{ projectId, deviationId: item.opens }}>
          {children}
        </TextLink>
      )
    case 'decisions':
    case 'conditions':
      return (
        <TextLink to="/projects/$projectId/decisions/$proposalId" params={{ projectId, proposalId: item.opens }}>
          {children}
        </TextLink>
      )
    default:
      return item.group satisfies never
  }
}
