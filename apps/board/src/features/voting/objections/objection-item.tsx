import { Paragraph, Tag } from '@digdir/designsystemet-react'
import { useText } from '../../../language/use-text.ts'
import type { Proposal } from '../documents.ts'
import type { Objection } from '../seat-document.ts'
import { Answers } from './answers.tsx'
import { type ObjectionStanding, standingOf } from './objection-standing.ts'
import { RuleOnObjection } from './rule-on-objection.tsx'
import { useObjectionWords } from './use-objection-words.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly objection: Objection
  readonly past: boolean
}

const colours = {
  open: 'warning',
  upheld: 'danger',
  dismissed: 'success',
  fell: 'neutral',
  undecided: 'neutral',
} as const satisfies Record<ObjectionStanding, string>

/** One objection, from the day it was raised until after it is decided. */
export function ObjectionItem({ projectId, proposal, objection, past }: Props) {
  const { t, dateTime } = useText()
  const { said, ground, outcome, whoDecides } = useObjectionWords(proposal)
  const standing = standingOf(proposal, objection)
  const about = ground(objection)
  const mine = objection.mayRule && standing === 'open' && !past
  return (
    <>
      <div className="objection__head">
        <strong>{said(objection)}</strong>
        <Tag data-size="sm" data-color={colours[standing]}>
          {t(`board.objection.${standing}`)}
        </Tag>
      </div>
      <p className="small">
        {about !== undefined && `${about} `}
        <span className="quiet">{dateTime(objection.at)}</span>
      </p>
      <Paragraph data-size="sm">{outcome(objection)}</Paragraph>
      {standing === 'open' && <Paragraph data-size="sm">{whoDecides(objection)}</Paragraph>}
      <Answers objection={objection} open={standing === 'open'} />
      {mine && <RuleOnObjection projectId={projectId} proposal={proposal} objection={objection} />}
    </>
  )
}
