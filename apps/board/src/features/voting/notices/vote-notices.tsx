import { Alert, Link, Paragraph } from '@digdir/designsystemet-react'
import { useText } from '../../../language/use-text.ts'
import { useSession } from '../../../session/use-session.ts'
import type { Proposal } from '../documents.ts'
import { objectionsPlace } from '../places.ts'
import { LostBallot } from './lost-ballot.tsx'
import { Renewed } from './renewed.tsx'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly past: boolean
}

/** What somebody who opens the vote has to know first: a ballot that was lost, everybody asked anew, an objection to answer. */
export function VoteNotices({ projectId, proposal, past }: Props) {
  return (
    <>
      {!past && <LostBallot projectId={projectId} proposal={proposal} />}
      <Renewed proposal={proposal} />
      {!past && <ObjectionsToAnswer proposal={proposal} />}
    </>
  )
}

function ObjectionsToAnswer({ proposal: { objections } }: Pick<Props, 'proposal'>) {
  const { t } = useText()
  const me = useSession().me?.person.id
  const count = objections.filter(
    ({ mayRule, rulings }) => mayRule && !rulings.some(({ person }) => person.id === me),
  ).length
  if (count === 0) return null
  return (
    <Alert data-color="warning" className="not-printed">
      <Paragraph>
        {t('board.objection.awaits', { count })} <Link href={`#${objectionsPlace}`}>{t('board.objection.toList')}</Link>
      </Paragraph>
    </Alert>
  )
}
