import {
  approveDeviationMutation,
  closeDeviationMutation,
  escalateDeviationMutation,
  rejectDeviationMutation,
  reopenDeviationMutation,
  startDeviationWorkMutation,
} from '../commands.ts'
import type { Action } from '../moves.ts'
import { AssessForm } from './assess-form.tsx'
import type { FormProps } from './form-props.ts'
import { InvolveForm } from './involve-form.tsx'
import { PlanForm } from './plan-form.tsx'
import { PutToVoteForm } from './put-to-vote-form.tsx'
import { SortForm } from './sort-form.tsx'
import { TextForm } from './text-form.tsx'
import { VerifyForm } from './verify-form.tsx'

interface Props extends FormProps {
  readonly action: Action
}

/** The form of an action. */
export function ActionForm({ action, ...props }: Props) {
  const deviation = props.deviation.id
  switch (action) {
    case 'assessDeviation':
      return <AssessForm {...props} />
    case 'planDeviation':
      return <PlanForm {...props} />
    case 'involvePartner':
      return <InvolveForm {...props} />
    case 'sortDeviation':
      return <SortForm {...props} />
    case 'putToVote':
      return <PutToVoteForm {...props} />
    case 'verifyDeviation':
      return <VerifyForm {...props} />
    case 'escalateDeviation':
      return (
        <TextForm
          {...props}
          action={action}
          mutation={escalateDeviationMutation}
          input={(text) => ({ deviation, reason: text })}
        />
      )
    case 'approveDeviation':
      return (
        <TextForm
          {...props}
          action={action}
          mutation={approveDeviationMutation}
          optional
          input={(text) => ({ deviation, reason: text || null })}
        />
      )
    case 'rejectDeviation':
      return (
        <TextForm
          {...props}
          action={action}
          mutation={rejectDeviationMutation}
          input={(text) => ({ deviation, reason: text })}
        />
      )
    case 'startDeviationWork':
      return (
        <TextForm
          {...props}
          action={action}
          mutation={startDeviationWorkMutation}
          optional
          input={(text) => ({ deviation, plan: text || null })}
        />
      )
    case 'closeDeviation':
      return (
        <TextForm
          {...props}
          action={action}
          mutation={closeDeviationMutation}
          optional
          input={(text) => ({ deviation, note: text || null })}
        />
      )
    case 'reopenDeviation':
      return (
        <TextForm
          {...props}
          action={action}
          mutation={reopenDeviationMutation}
          input={(text) => ({ deviation, reason: text })}
        />
      )
    default:
      return action satisfies never
  }
}
