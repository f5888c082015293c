import type { ReactNode } from 'react'
import { TextLink } from '../../components/text-link.tsx'
import { objectionsPlace, ownerPlace } from '../voting/places.ts'
import type { Task } from './documents.ts'

interface Props {
  readonly task: Task
  readonly children: ReactNode
}

/** Leads to where a task is done. */
export function TaskLink({ task, children }: Props) {
  const projectId = task.project.id
  switch (task.kind) {
    case 'vote':
    case 'attest':
    case 'putGateToVote':
      return task.gate === null ? (
        <TextLink to="/projects/$projectId/decisions/$proposalId" params={{ projectId, proposalId: task.item }}>
          {children}
        </TextLink>
      ) : (
        <TextLink to="/projects/$projectId/gates/$gateId" params={{ projectId, gateId: task.gate }} hash={task.item}>
          {children}
        </TextLink>
      )
    case 'ruleOnObjection':
      return (
        <TextLink
          to="/projects/$projectId/decisions/$proposalId"
          params={{ projectId, proposalId: task.item }}
          hash={objectionsPlace}
        >
          {children}
        </TextLink>
      )
    case 'decideAsOwner':
      return (
        <TextLink
          to="/projects/$projectId/decisions/$proposalId"
          params={{ projectId, proposalId: task.item }}
          hash={ownerPlace}
        >
          {children}
        </TextLink>
      )
    case 'protest':
      return (
        <TextLink to="/projects/$projectId/decisions/$proposalId" params={{ projectId, proposalId: task.item }}>
          {children}
        </TextLink>
      )
    case 'assess':
    case 'decideDeviation':
    case 'putDeviationToVote':
    case 'verify':
    case 'carryOut':
      return (
        <TextLink to="/projects/$projectId/deviations/$deviationId" params={{ projectId, deviationId: task.item }}>
          {children}
        </TextLink>
      )
    case 'meetCondition':
      return (
        <TextLink to="/projects/$projectId" params={{ projectId }} hash={`condition-${task.item}`}>
          {children}
        </TextLink>
      )
    default:
      return task.kind satisfies never
  }
}
