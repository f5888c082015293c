import { Fieldset, Paragraph, Radio } from '@digdir/designsystemet-react'
import { CommandForm } from '../../commands/command-form.tsx'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../commands/use-draft-command.ts'
import { ChoiceField } from '../../components/choice-field.tsx'
import { LongTextField } from '../../components/long-text-field.tsx'
import { useText } from '../../language/use-text.ts'
import { handOverSeatMutation } from './commands.ts'
import type { Proposal, Seat } from './documents.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly seat: Seat
}

export function HandOverSeat(props: Props) {
  const { t } = useText()
  const { member } = props.seat
  return (
    <DialogButton
      label={t('board.voting.handOver.open')}
      fullLabel={t('board.voting.handOver.openFor', { member: member.name })}
      heading={t('board.voting.handOver.heading', { member: member.name })}
      variant="tertiary"
      size="sm"
    >
      {(close) => <HandOverForm {...props} onDone={close} />}
    </DialogButton>
  )
}

interface HandOverDraft extends Record<string, unknown> {
  readonly cause: 'absent' | 'disqualified'
  readonly deputy: string
  readonly note: string
}
const untouched: HandOverDraft = { cause: 'absent', deputy: '', note: '' }

function HandOverForm({ projectId, proposal, seat, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const form = `handOver:${proposal.id}:${seat.seat}`
  const { draft, change, command } = useDraftCommand(handOverSeatMutation, { form, untouched, onAccepted: onDone })
  const { cause, deputy, note } = draft
  const send = () =>
    command.send({
      project: projectId,
      input: {
        proposal: proposal.id,
        seat: seat.seat,
        cause,
        ...(deputy === '' ? {} : { deputy }),
        ...(note.trim() === '' ? {} : { note: note.trim() }),
      },
    })
  return (
    <CommandForm
      command={command}
      submit={t('board.voting.handOver.send')}
      missing={cause === 'absent' && deputy === '' ? ['deputy'] : []}
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Fieldset>
            <Fieldset.Legend>{t('board.voting.handOver.cause')}</Fieldset.Legend>
            {(['absent', 'disqualified'] as const).map((each) => (
              <Radio
                key={each}
                name={`${form}:cause`}
                value={each}
                label={t(`board.voting.handOver.${each}`)}
                checked={cause === each}
                onChange={() => change({ cause: each })}
              />
            ))}
          </Fieldset>
          {seat.possibleDeputies.length === 0 ? (
            <Paragraph>{t(`board.voting.handOver.nobody.${cause}`, { partner: seat.partner.name })}</Paragraph>
          ) : (
            <ChoiceField
              label={t('board.voting.handOver.deputy')}
              {...(cause === 'disqualified' ? { description: t('board.voting.handOver.deputyOptional') } : {})}
              value={deputy}
              options={seat.possibleDeputies.map(({ id, name }) => ({ value: id, text: name }))}
              onChange={(value) => change({ deputy: value })}
              error={error('deputy')}
            />
          )}
          <LongTextField
            rows={2}
            label={t('board.voting.handOver.note')}
            value={note}
            onChange={(note) => change({ note })}
          />
          {seat.ballot !== null && <Paragraph>{t('board.voting.handOver.ballotFalls')}</Paragraph>}
        </>
      )}
    </CommandForm>
  )
}
