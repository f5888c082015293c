import { Field, Label, Select } from '@digdir/designsystemet-react'
import { capitalise } from '@samstyre/messages'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Governed, Role } from '../documents.ts'
import { activePartners } from '../people/arrange.ts'
import type { May } from '../people/use-may.ts'
import type { RoleDraft } from './assign-role-form.tsx'
import { PeriodFields } from './period-fields.tsx'
import { belongsToPartner, type RoleKind, seatsOf } from './role-choices.ts'
import { useSeatNames } from './use-seat-names.ts'

interface Props {
  readonly project: Governed
  readonly may: May
  readonly roles: RoleKind
  /** The roles to choose among; a single one is settled. */
  readonly choices: readonly Role[]
  readonly partnerSettled: boolean
  readonly draft: RoleDraft
  readonly change: (part: Partial<RoleDraft>) => void
  readonly error: (field: string) => string | undefined
}

/** Which role, for which partner, in place of whom, and when. */
export function AssignRoleFields({ project, may, roles, choices, partnerSettled, draft, change, error }: Props) {
  const { t } = useText()
  const seatName = useSeatNames(project)
  const partners = activePartners(project).filter(({ organisation }) => may.give(draft.role, organisation.id))
  return (
    <>
      {choices.length > 1 && (
        <Field>
          <Label>{t('board.people.role')}</Label>
          <Select
            value={draft.role}
            onChange={(event) => {
              const role = choices.find((each) => each === event.currentTarget.value)
              if (role !== undefined) change({ role })
            }}
          >
            {choices.map((role) => (
              <Select.Option key={role} value={role}>
                {capitalise(t(`words.role.${role}`))}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      {!partnerSettled && (
        <ChoiceField
          label={t('board.people.partner')}
          none={
            belongsToPartner(draft.role) ? t('board.people.assign.choosePartner') : t('board.people.assign.noPartner')
          }
          value={draft.partner}
          options={partners.map(({ organisation }) => ({ value: organisation.id, text: organisation.name }))}
          error={error('partner')}
          onChange={(partner) => change({ partner, deputyFor: '' })}
        />
      )}
      {roles === 'deputy' && (
        <ChoiceField
          label={t('board.people.assign.deputyFor')}
          none={t('board.people.assign.allSeats')}
          value={draft.deputyFor}
          options={seatsOf(project, draft.partner).map((seat) => ({ value: seat.id, text: seatName(seat) }))}
          onChange={(deputyFor) => change({ deputyFor })}
        />
      )}
      <PeriodFields draft={draft} change={change} error={error} />
    </>
  )
}
