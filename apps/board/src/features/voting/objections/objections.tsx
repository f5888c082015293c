import { Heading } from '@digdir/designsystemet-react'
import { useText } from '../../../language/use-text.ts'
import type { Proposal } from '../documents.ts'
import { objectionsPlace } from '../places.ts'
import { ObjectionItem } from './objection-item.tsx'
import './objections.css'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly past: boolean
}

/** What has been said of somebody else's seat: who said it, who decides, who said what, and what has come of it. */
export function Objections({ projectId, proposal, past }: Props) {
  const { t } = useText()
  if (proposal.objections.length === 0) return null
  return (
    <section id={objectionsPlace} className="objections">
      <Heading level={3} data-size="2xs">
        {t('board.objection.list')}
      </Heading>
      <ul className="plain-list">
        {proposal.objections.map((objection) => (
          <li key={objection.id} className="objection">
            <ObjectionItem projectId={projectId} proposal={proposal} objection={objection} past={past} />
          </li>
        ))}
      </ul>
    </section>
  )
}
