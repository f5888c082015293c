import { Paragraph } from '@digdir/designsystemet-react'
import { summariseRule } from '@samstyre/messages'
import { useText } from '../../language/use-text.ts'
import type { Proposal } from './documents.ts'
import './validity-statement.css'

interface Props {
  readonly proposal: Proposal
}

/** What the vote has come to, and why: «vedtatt, fordi …», «ikke vedtatt, fordi …», or what is still needed. */
export function ValidityStatement({ proposal }: Props) {
  const { t, textFor, list } = useText()
  const { validity, rule, state, withdrawnReason } = proposal
  const sentences = validity.reasons.map(({ code, who, count, needed }) => ({
    code,
    text: textFor(`reasons.${code}`, { who: list(who), count: count ?? who.length, needed: needed ?? 0 }) ?? code,
  }))
  const because = state === 'open' ? (`open.${validity.status}` as const) : state
  return (
    <div className="validity" data-color={colourOf(proposal)} role="status">
      <Paragraph>
        <strong>{t(`board.voting.result.${because}`)}</strong>{' '}
        {state === 'open' && t('board.voting.result.rule', { rule: summariseRule(t, rule) })}
      </Paragraph>
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
            {sentences.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function colourOf({ state, validity }: Proposal) {
  switch (state) {
    case 'adopted':
      return 'success'
    case 'notAdopted':
      return 'danger'
    case 'lapsed':
    case 'withdrawn':
      return 'neutral'
    case 'open':
      return { valid: 'success', notValid: 'warning', pending: 'info' }[validity.status]
    default:
      return state satisfies never
  }
}
