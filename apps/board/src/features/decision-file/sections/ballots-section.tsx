import { Paragraph } from '@digdir/designsystemet-react'
import { Panel } from '../../../components/panel.tsx'
import { RecordTable } from '../../../components/record-table.tsx'
import { useText } from '../../../language/use-text.ts'
import { BallotWord } from '../../voting/ballot-word.tsx'
import type { FiledProposal } from '../documents.ts'
import type { SectionProps } from '../file-sections.tsx'

type Ballot = FiledProposal['ballots'][number]

/** Every vote in the order it was cast, with those replaced later and what was said against. */
export function BallotsSection({ proposal }: SectionProps) {
  const { t, dateTime } = useText()
  const { ballots } = proposal
  return (
    <Panel heading={t('board.decision.file.ballots')}>
      <Paragraph className="quiet">
        {ballots.length === 0 ? t('board.decision.file.ballots.none') : t('board.decision.file.ballots.intro')}
      </Paragraph>
      {ballots.length > 0 && (
        <RecordTable
          caption={t('board.decision.file.ballots')}
          columns={[
            t('board.decision.file.when'),
            t('board.decision.file.who'),
            t('board.decision.file.vote'),
            t('board.decision.file.counted'),
          ]}
          rows={ballots.map((ballot) => ({
            key: `${ballot.seat} ${ballot.at}`,
            cells: [
              dateTime(ballot.at),
              <Voter key="voter" ballot={ballot} />,
              <Vote key="vote" ballot={ballot} />,
              t(countedOf(ballot)),
            ],
          }))}
        />
      )}
    </Panel>
  )
}

function countedOf({ counts, beforeRenewal }: Ballot) {
  if (counts) return 'board.decision.file.countsYes'
  return beforeRenewal ? 'board.decision.file.countsBefore' : 'board.decision.file.countsNo'
}

function Voter({ ballot }: { readonly ballot: Ballot }) {
  const { t } = useText()
  const { person, partner, onBehalfOf } = ballot
  return (
    <>
      {person.name}
      {onBehalfOf !== null && ` ${t('board.decision.file.onBehalfOf', { member: onBehalfOf.name })}`}
      <br />
      <span className="quiet small">{partner.name}</span>
    </>
  )
}

function Vote({ ballot }: { readonly ballot: Ballot }) {
  const { t } = useText()
  return (
    <>
      <BallotWord choice={ballot.choice} />
      {ballot.inWriting !== null && (
        <p className="small">
          {t(ballot.inWriting ? 'board.voting.inWriting.agrees' : 'board.voting.inWriting.refuses')}
        </p>
      )}
      {ballot.dissent !== null && (
        <figure className="decision-file__dissent">
          <figcaption className="small quiet">{t('board.decision.file.dissent')}</figcaption>
          <blockquote>{ballot.dissent}</blockquote>
        </figure>
      )}
    </>
  )
}
