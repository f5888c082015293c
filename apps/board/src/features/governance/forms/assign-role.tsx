import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Governed } from '../documents.ts'
import type { May } from '../people/use-may.ts'
import { AssignRoleForm } from './assign-role-form.tsx'
import type { RoleKind } from './role-choices.ts'

interface Props {
  readonly project: Governed
  readonly may: May
  readonly roles: RoleKind
  /** The partner for whom, where that is settled. */
  readonly partner?: string
}

const labels = {
  seats: 'board.people.assign.seat',
  deputy: 'board.people.assign.deputy',
  representative: 'board.people.assign.representative',
  others: 'board.people.assign',
} as const

/** Gives somebody a role from a day on. */
export function AssignRole({ project, may, roles, partner }: Props) {
  const { t } = useText()
  const label = t(labels[roles])
  const name = project.partners.find(({ organisation }) => organisation.id === partner)?.organisation.name
  const heading = name === undefined ? label : `${label}, ${name}`
  return (
    <DialogButton
      label={label}
      fullLabel={heading}
      heading={heading}
      size="sm"
      variant={partner === undefined ? 'secondary' : 'tertiary'}
    >
      {(close) => <AssignRoleForm project={project} may={may} roles={roles} settledPartner={partner} onDone={close} />}
    </DialogButton>
  )
}
