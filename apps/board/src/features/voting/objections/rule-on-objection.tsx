import { Paragraph } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useCommand } from '../../../commands/use-command.ts'
import { useText } from '../../../language/use-text.ts'
import { useSession } from '../../../session/use-session.ts'
import { ruleOnObjectionMutation } from '../commands.ts'
import type { Proposal } from '../documents.ts'
import type { Objection } from '../seat-document.ts'
import { useObjectionWords } from './use-objection-words.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly objection: Objection
}

/** The two answers of somebody who decides on an objection; the one already given is not offered again. */
export function RuleOnObjection(props: Props) {
  const { t } = useText()
  const { me } = useSession()
  const { objection } = props
  const given = objection.rulings.find(({ counts, person }) => counts && person.id === me?.person.id)
  return (
    <>
      <Paragraph data-size="sm">
        <strong>{t('board.objection.you')}</strong>
        {given !== undefined && ` ${t('board.objection.you.said')}`}
      </Paragraph>
      <div className="button-row not-printed">
        {given?.upholds !== true && <Answer {...props} upholds />}
        {given?.upholds !== false && <Answer {...props} upholds={false} />}
      </div>
    </>
  )
}

interface AnswerProps extends Props {
  readonly upholds: boolean
}

function Answer(props: AnswerProps) {
  const { t } = useText()
  const { proposal, objection, upholds } = props
  const member = useObjectionWords(proposal).nameOf(objection)
  return (
    <DialogButton
      label={t(upholds ? 'board.objection.upholds' : 'board.objection.rejects')}
      heading={t('board.objection.rule.heading', { member, citation: proposal.citation })}
      size="sm"
    >
      {(close) => <AnswerForm {...props} member={member} onDone={close} />}
    </DialogButton>
  )
}

type FormProps = AnswerProps & { readonly member: string; readonly onDone: () => void }

function AnswerForm({ projectId, proposal, objection, upholds, member, onDone }: FormProps) {
  const { t } = useText()
  const form = `rule:${objection.id}:${upholds}`
  const command = useCommand(ruleOnObjectionMutation, { form, onAccepted: onDone })
  const input = { proposal: proposal.id, objection: objection.id, upholds }
  return (
    <CommandForm
      command={command}
      submit={t(upholds ? 'board.objection.upholds' : 'board.objection.rejects')}
      confirmsOnly
      onSubmit={() => void command.send({ project: projectId, input })}
      onCancel={onDone}
    >
      {() => (
        <Paragraph>
          {upholds
            ? t(`board.objection.rule.upholds.${objection.cause}`, { member })
            : t('board.objection.rule.rejects', { member })}
        </Paragraph>
      )}
    </CommandForm>
  )
}
