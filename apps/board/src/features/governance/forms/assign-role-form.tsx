import { osloDate } from '@samstyre/messages'
import { useState } from 'react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { periodProblems } from '../../../components/field-problems.ts'
import { useText } from '../../../language/use-text.ts'
import type { Governed, Role, SeatOfGroup } from '../documents.ts'
import type { May } from '../people/use-may.ts'
import { type FoundPerson, PersonField } from '../register/person-field.tsx'
import { AssignRoleFields } from './assign-role-fields.tsx'
import { assignRoleMutation } from './commands.ts'
import { belongsToPartner, otherRolesToGive, type RoleKind, rolesOf } from './role-choices.ts'

export interface RoleDraft extends Record<string, unknown> {
  readonly role: Role
  readonly partner: string
  readonly deputyFor: string
  readonly from: string
  readonly to: string
  readonly person: Pick<FoundPerson, 'id' | 'name'> | null
}

interface Props {
  readonly project: Governed
  readonly may: May
  readonly roles: RoleKind
  readonly settledPartner: string | undefined
  /** The seat that is taken over, where that is settled. */
  readonly settledSeat?: SeatOfGroup
  readonly onDone: () => void
}

export function AssignRoleForm({ project, may, roles, settledPartner, settledSeat, onDone }: Props) {
  const text = useText()
  const { t } = text
  const choices = roles === 'others' ? otherRolesToGive(project) : rolesOf[roles]
  const form = `assign:${project.id}:${roles}:${settledSeat?.id ?? settledPartner ?? ''}`
  const [untouched] = useState<RoleDraft>(() => ({
    role: settledSeat?.role ?? (roles === 'seats' ? 'steeringMember' : (choices[0] ?? rolesOf[roles][0])),
    partner: settledPartner ?? '',
    deputyFor: '',
    from: osloDate(Date.now()),
    to: '',
    person: null,
  }))
  const { draft, change, command } = useDraftCommand(assignRoleMutation, { form, untouched, onAccepted: onDone })
  const { role, partner, deputyFor, from, to, person } = draft
  const send = async () => {
    if (person === null) return
    const input = {
      role,
      person: person.id,
      partner: partner === '' ? null : partner,
      deputyFor: role === 'deputy' && deputyFor !== '' ? deputyFor : null,
      from,
      to: to === '' ? null : to,
      seat: settledSeat?.id ?? null,
    }
    await command.send({ project: project.id, input })
  }
  return (
    <CommandForm
      command={command}
      submit={t('board.people.assign.send')}
      missing={[
        ...(person === null ? ['person'] : []),
        ...(partner === '' && belongsToPartner(role) ? ['partner'] : []),
        ...(from === '' ? ['from'] : []),
      ]}
      problems={periodProblems(text, draft)}
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <PersonField
            chosen={person ?? undefined}
            error={error('person') && t('board.people.needed.person')}
            onChoose={(chosen) =>
              change({ person: chosen === undefined ? null : { id: chosen.id, name: chosen.name } })
            }
          />
          <AssignRoleFields
            project={project}
            may={may}
            choices={settledSeat === undefined ? choices : [settledSeat.role]}
            roles={roles}
            partnerSettled={settledPartner !== undefined}
            draft={draft}
            change={change}
            error={error}
          />
        </>
      )}
    </CommandForm>
  )
}
