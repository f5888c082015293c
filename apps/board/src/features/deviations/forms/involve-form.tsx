import { Paragraph } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useText } from '../../../language/use-text.ts'
import { involvePartnerMutation } from '../commands.ts'
import type { FormProps } from './form-props.ts'

const untouched = { partner: '' }

/** Adds a partner that turns out to be affected; it then has to assess. */
export function InvolveForm({ context, deviation, onDone }: FormProps) {
  const { t } = useText()
  const form = `involve:${deviation.id}`
  const { draft, change, command } = useDraftCommand(involvePartnerMutation, { form, untouched, onAccepted: onDone })
  const others = context.partners.filter(({ id }) => !deviation.affects.some(({ partner }) => partner.id === id))
  const { partner } = draft
  return (
    <CommandForm
      command={command}
      submit={t('board.deviations.action.involvePartner')}
      missing={partner === '' ? ['partner'] : []}
      onSubmit={() => void command.send({ project: context.project.id, input: { deviation: deviation.id, partner } })}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Paragraph>{t('board.deviations.involve.help')}</Paragraph>
          <ChoiceField
            label={t('board.deviations.involve.partner')}
            value={partner}
            options={others.map(({ id, name }) => ({ value: id, text: name }))}
            onChange={(value) => change({ partner: value })}
            error={error('partner')}
          />
        </>
      )}
    </CommandForm>
  )
}
