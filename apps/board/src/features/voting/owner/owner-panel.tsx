import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useText } from '../../../language/use-text.ts'
import { useSession } from '../../../session/use-session.ts'
import type { GateName, Proposal } from '../documents.ts'
import { ownerPlace } from '../places.ts'
import { DecideAsOwner } from './decide-as-owner.tsx'
import './owner-panel.css'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly gates: readonly GateName[]
  /** Who is project owner at the moment shown. */
  readonly owner: { readonly id: string; readonly name: string } | null
  readonly past: boolean
}

/** Where the vote is advice: what it advised, and the project owner's decision or the buttons for it. */
export function OwnerPanel({ projectId, proposal, gates, owner, past }: Props) {
  const { t } = useText()
  const { advice, ownerDecision, state, actions } = proposal
  if (advice === null) return null
  const { favours, yes, no, blank } = advice
  const mine = state === 'advised' && !past && actions.includes('decideAsOwner')
  return (
    <section id={ownerPlace} className="owner-panel">
      <Heading level={3} data-size="2xs">
        {t(headingOf(proposal))}
      </Heading>
      <Paragraph>
        <strong>{t(state === 'advised' ? adviceText(favours) : earlierAdviceText(favours))}</strong>{' '}
        {t('board.owner.count', { yes, no, blank })}
      </Paragraph>
      {state === 'advised' && <Waits owner={owner} />}
      {mine && (
        <div className="button-row not-printed">
          <DecideAsOwner {...{ projectId, proposal, gates, favours }} adopts />
          <DecideAsOwner {...{ projectId, proposal, gates, favours }} adopts={false} />
        </div>
      )}
      {ownerDecision !== null && (
        <Paragraph>
          {t(decidedText(state), { owner: ownerDecision.owner.name })}{' '}
          {ownerDecision.reason !== null && t('board.owner.decided.reason', { text: ownerDecision.reason })}
        </Paragraph>
      )}
    </section>
  )
}

/** Whether the owner is awaited, has decided, or has nothing to decide any more. */
function headingOf({ state, ownerDecision }: Proposal) {
  if (ownerDecision !== null) return 'board.owner.heading.decided'
  return state === 'advised' ? 'board.owner.heading' : 'board.owner.heading.ended'
}

function adviceText(favours: boolean) {
  return favours ? 'board.owner.favours' : 'board.owner.against'
}

function earlierAdviceText(favours: boolean) {
  return favours ? 'board.owner.favoured' : 'board.owner.advisedAgainst'
}

function decidedText(state: Proposal['state']) {
  return state === 'adopted' || state === 'notAdopted'
    ? (`board.owner.decided.${state}` as const)
    : 'board.owner.decided.lapsed'
}

function Waits({ owner }: Pick<Props, 'owner'>) {
  const { t } = useText()
  const { me } = useSession()
  if (owner === null) return <Paragraph>{t('board.owner.nobody')}</Paragraph>
  if (owner.id === me?.person.id) return <Paragraph>{t('board.owner.waits.you')}</Paragraph>
  return <Paragraph>{t('board.owner.waits', { owner: owner.name })}</Paragraph>
}
