import { Details, Paragraph } from '@digdir/designsystemet-react'
import { CriterionStatusTag } from '../../components/criterion-status-tag.tsx'
import { Fingerprint } from '../../components/fingerprint.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { useText } from '../../language/use-text.ts'
import type { Basis } from './basis-document.ts'
import type { Proposal } from './documents.ts'
import './basis-details.css'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
}

/** What the decision rests on, as it was frozen when the proposal was put. */
export function BasisDetails({ projectId, proposal }: Props) {
  const { t, dateTime, kroner, days } = useText()
  const { basis, basisHash, putAt, putRevision } = proposal
  return (
    <Details className="basis" data-color="neutral">
      <Details.Summary>{t('board.voting.basis')}</Details.Summary>
      <Details.Content>
        <Paragraph data-size="sm">{t('board.voting.basis.frozen', { at: dateTime(putAt) })}</Paragraph>
        <Paragraph data-size="sm">
          {t('board.voting.basis.mandate', { cost: kroner(basis.mandate.costNok), days: days(basis.mandate.days) })}
        </Paragraph>
        <BasisCriteria criteria={basis.criteria} />
        <BasisDeviations deviations={basis.deviations} />
        <Paragraph data-size="sm">
          <TextLink to="/projects/$projectId" params={{ projectId }} search={{ at: String(putRevision) }}>
            {t('board.voting.basis.then')}
          </TextLink>
        </Paragraph>
        <Fingerprint hash={basisHash} />
      </Details.Content>
    </Details>
  )
}

function BasisCriteria({ criteria }: { readonly criteria: Basis['criteria'] }) {
  const { t, local, dateTime } = useText()
  if (criteria.length === 0) return null
  return (
    <ul className="plain-list basis__list">
      {criteria.map(({ criterion, partner, status, attestedBy, attestedAt, evidenceVersion, evidenceHash }) => (
        <li key={`${criterion.id}:${partner?.id ?? ''}`}>
          <CriterionStatusTag status={status} />
          <div>
            {local(criterion.text)}
            {partner !== null && ` – ${partner.name}`}
            {attestedBy !== null && attestedAt !== null && (
              <p className="small quiet">
                {t('board.voting.basis.attested', {
                  person: attestedBy.name,
                  at: dateTime(attestedAt),
                  version: String(evidenceVersion ?? 1),
                })}
              </p>
            )}
            {evidenceHash !== null && <Fingerprint hash={evidenceHash} />}
          </div>
        </li>
      ))}
    </ul>
  )
}

function BasisDeviations({ deviations }: { readonly deviations: Basis['deviations'] }) {
  const { t, kroner, days } = useText()
  if (deviations.length === 0) return null
  return (
    <ul className="rule-in-words">
      {deviations.map(({ deviation, state, costNok, days: delay }) => (
        <li key={deviation.id}>
          {t('board.voting.basis.deviation', {
            number: String(deviation.number),
            title: deviation.title,
            state: t(`words.deviationState.${state}`),
            cost: kroner(costNok),
            days: days(delay),
          })}
        </li>
      ))}
    </ul>
  )
}
