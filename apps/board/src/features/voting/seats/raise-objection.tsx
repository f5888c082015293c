import { Fieldset, Paragraph, Radio } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { useText } from '../../../language/use-text.ts'
import { raiseObjectionMutation } from '../commands.ts'
import type { Proposal } from '../documents.ts'
import { GroundField } from '../ground-field.tsx'
import type { Cause, Ground, Seat } from '../seat-document.ts'
import { useWhyNotToRaise } from './use-why-not-to-raise.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly seat: Seat
  readonly member: string
}

/** Says of somebody else's seat that its member is absent or disqualified, for the others to decide on. */
export function RaiseObjection(props: Props) {
  const { t } = useText()
  const { proposal, member } = props
  return (
    <DialogButton
      label={t('board.objection.raise')}
      fullLabel={t('board.objection.raise.against', { member })}
      heading={t('board.objection.raise.heading', { member, citation: proposal.citation })}
      variant="tertiary"
      size="sm"
    >
      {(close) => <RaiseForm {...props} onDone={close} />}
    </DialogButton>
  )
}

const causes = ['disqualified', 'absent'] as const satisfies readonly Cause[]

interface ObjectionDraft extends Record<string, unknown> {
  readonly cause: Cause
  readonly ground: Ground | ''
}

function RaiseForm({ projectId, proposal, seat, member, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const whyNot = useWhyNotToRaise(proposal, seat, member)
  const form = `objection:${proposal.id}:${seat.seat}`
  const [untouched] = useState<ObjectionDraft>(() => ({
    cause: causes.find((cause) => seat.mayObject.includes(cause)) ?? 'disqualified',
    ground: '',
  }))
  const { draft, change, command } = useDraftCommand(raiseObjectionMutation, { form, untouched, onAccepted: onDone })
  const { cause, ground } = draft
  const offered = causes.filter((each) => seat.mayObject.includes(each))
  const reasons = causes.map(whyNot).filter((reason) => reason !== undefined)
  const asksGround = cause === 'disqualified'
  const send = async () => {
    const about = { proposal: proposal.id, seat: seat.seat, cause }
    await command.send({ project: projectId, input: asksGround && ground !== '' ? { ...about, ground } : about })
  }
  return (
    <CommandForm
      command={command}
      submit={t('board.objection.raise.send')}
      missing={asksGround && ground === '' ? ['ground'] : []}
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Paragraph>{t('board.objection.raise.text', { member })}</Paragraph>
          <Fieldset>
            <Fieldset.Legend>{t('board.objection.raise.cause')}</Fieldset.Legend>
            {offered.map((each) => (
              <Radio
                key={each}
                name={`${form}:cause`}
                value={each}
                label={t(`board.objection.raise.${each}`, { member })}
                checked={cause === each}
                onChange={() => change({ cause: each })}
              />
            ))}
          </Fieldset>
          {reasons.map((reason) => (
            <Paragraph key={reason} data-size="sm">
              {reason}
            </Paragraph>
          ))}
          {asksGround && (
            <GroundField
              name={`${form}:ground`}
              legend={t('board.objection.raise.ground', { member })}
              value={ground}
              error={error('ground')}
              onChange={(value) => change({ ground: value })}
            />
          )}
        </>
      )}
    </CommandForm>
  )
}
