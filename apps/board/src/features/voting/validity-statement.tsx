import { Paragraph } from '@digdir/designsystemet-react'
import { summariseRule } from '@samstyre/messages'
import { useText } from '../../language/use-text.ts'
import type { Proposal } from './documents.ts'
import { isAdvice } from './what-rules-ask.ts'
import './validity-statement.css'

interface Props {
  readonly proposal: Proposal
}

/** What the vote has come to, and why: «vedtatt, fordi …», «ikke vedtatt, fordi …», or what is still needed. */
export function ValidityStatement({ proposal }: Props) {
  const { t, list } = useText()
  const { validity, rule, state, withdrawnReason } = proposal
  // Two rules may give the same reason; it is said once.
  const sentences = new Set(
    reasonsOf(proposal).map(({ code, who, count, needed }) =>
      t(`reasons.${code}`, { who: list(who), count: count ?? who.length, needed: needed ?? 0 }),
    ),
  )
  return (
    <div className="validity" data-color={colourOf(proposal)} role="status">
      <Paragraph>
        <strong>{t(headingOf(proposal))}</strong>{' '}
        {state === 'open' && t('board.voting.result.rule', { rule: summariseRule(t, rule) })}
      </Paragraph>
      <CountedAsOf proposal={proposal} />
      {state === 'withdrawn' ? (
        <blockquote>{withdrawnReason}</blockquote>
      ) : (
        <>
          <Paragraph>
            {t('board.voting.result.count', {
              yes: validity.yes,
              no: validity.no,
              blank: validity.blank,
              voters: validity.voters,
            })}
          </Paragraph>
          <ul>
            {[...sentences].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** Why it is so, without what the heading says already: what the project owner decided, and that the votes were advice. */
function reasonsOf(proposal: Proposal) {
  const { reasons } = proposal.validity
  return ownersResult(proposal) === undefined ? reasons : reasons.filter(({ code }) => !saidInHeading.has(code))
}

const saidInHeading: ReadonlySet<string> = new Set([
  ...['ownerDecided', 'ownerAdopted', 'ownerDeclined', 'advice', 'wasAdvice'],
])

/** What the project owner decided; nothing where the proposal lapsed before it had any effect. */
function ownersResult({ state, ownerDecision }: Proposal) {
  return ownerDecision !== null && (state === 'adopted' || state === 'notAdopted') ? state : undefined
}

/** A vote that was closed after its deadline is counted as it stood then. */
function CountedAsOf({ proposal: { asOf, closedAt } }: Props) {
  const { t, dateTime } = useText()
  if (asOf === null || closedAt === null || dateTime(asOf) === dateTime(closedAt)) return null
  return <Paragraph>{t('board.voting.result.asOf', { asOf: dateTime(asOf), closed: dateTime(closedAt) })}</Paragraph>
}

function headingOf(proposal: Proposal) {
  const { state, validity } = proposal
  const decided = ownersResult(proposal)
  if (decided !== undefined) return `board.voting.result.${decided}.owner` as const
  if (state !== 'open') return `board.voting.result.${state}` as const
  if (isObjected(proposal)) return 'board.voting.result.open.objected'
  return isAdvice(proposal)
    ? (`board.voting.result.advice.${validity.status}` as const)
    : (`board.voting.result.open.${validity.status}` as const)
}

/** While an objection is open a ballot may still be dropped: whatever the votes say, nothing is certain. */
function isObjected({ state, objections }: Proposal): boolean {
  return state === 'open' && objections.some(({ outcome }) => outcome === null)
}

function colourOf(proposal: Proposal) {
  const { state, validity } = proposal
  if (isObjected(proposal)) return 'info'
  switch (state) {
    case 'adopted':
      return 'success'
    case 'notAdopted':
      return 'danger'
    case 'lapsed':
    case 'withdrawn':
      return 'neutral'
    case 'advised':
    case 'open':
      return { valid: 'success', notValid: 'warning', pending: 'info' }[validity.status]
    default:
      return state satisfies never
  }
}
