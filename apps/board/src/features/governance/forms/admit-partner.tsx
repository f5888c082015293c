import { Checkbox } from '@digdir/designsystemet-react'
import { compareTexts } from '@samstyre/messages'
import { useQuery } from 'urql'
import { CommandForm } from '../../../commands/command-form.tsx'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Governed } from '../documents.ts'
import { activePartners } from '../people/arrange.ts'
import { organisationsQuery } from '../register/documents.ts'
import { admitPartnerMutation } from './commands.ts'

interface Props {
  readonly project: Governed
}

/** Takes a body of the register in as a partner. */
export function AdmitPartner({ project }: Props) {
  const { t } = useText()
  return (
    <DialogButton label={t('board.people.admit')} heading={t('board.people.admit')} size="sm">
      {(close) => <AdmitForm project={project} onDone={close} />}
    </DialogButton>
  )
}

const untouched = { organisation: '', host: false }

function AdmitForm({ project, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const form = `admit:${project.id}`
  const [{ data }] = useQuery({ query: organisationsQuery })
  const { draft, change, command } = useDraftCommand(admitPartnerMutation, { form, untouched, onAccepted: onDone })
  const active = activePartners(project)
  const host = active.find((partner) => partner.host)?.organisation.name
  const candidates = (data?.organisations ?? [])
    .filter(({ id }) => !active.some(({ organisation }) => organisation.id === id))
    .toSorted((left, right) => compareTexts(left.name, right.name))
  return (
    <CommandForm
      command={command}
      submit={t('board.people.admit.send')}
      missing={draft.organisation === '' ? ['organisation'] : []}
      onSubmit={() => void command.send({ project: project.id, input: draft })}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <ChoiceField
            label={t('board.people.admit.organisation')}
            none={t('board.people.admit.choose')}
            value={draft.organisation}
            options={candidates.map(({ id, name, kind }) => ({
              value: id,
              text: `${name} (${t(`words.partnerKind.${kind}`)})`,
            }))}
            error={error('organisation')}
            onChange={(organisation) => change({ organisation })}
          />
          <Checkbox
            label={t('board.people.admit.host')}
            description={host === undefined ? undefined : t('board.people.admit.hostKnown', { partner: host })}
            disabled={host !== undefined}
            checked={draft.host && host === undefined}
            onChange={(event) => change({ host: event.currentTarget.checked })}
          />
        </>
      )}
    </CommandForm>
  )
}
