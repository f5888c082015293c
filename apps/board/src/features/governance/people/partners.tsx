import { Details, Paragraph, Tag } from '@digdir/designsystemet-react'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Governed } from '../documents.ts'
import { AdmitPartner } from '../forms/admit-partner.tsx'
import { RemovePartner } from '../forms/remove-partner.tsx'
import { activePartners } from './arrange.ts'
import type { May } from './use-may.ts'
import './partners.css'

interface Props {
  readonly project: Governed
  readonly may: May
}

/** The bodies that work together: who is host, who rents in, who has left. */
export function Partners({ project, may }: Props) {
  const { t, date, shortDate } = useText()
  const active = activePartners(project)
  const gone = project.partners.filter(({ left }) => left !== null)
  return (
    <Panel heading={t('board.people.partners')} action={may.managePartners && <AdmitPartner project={project} />}>
      {active.length === 0 && <EmptyState>{t('board.people.noPartners')}</EmptyState>}
      <ul className="plain-list">
        {active.map((partner) => (
          <li key={partner.organisation.id} className="partner">
            <div className="partner__who">
              <strong>{partner.organisation.name}</strong>
              <span className="quiet small">
                {t(`words.partnerKind.${partner.organisation.kind}`)},{' '}
                {t('board.people.since', { date: date(partner.since) })}
              </span>
            </div>
            <Tag data-size="sm" data-color={partner.host ? 'accent' : 'neutral'}>
              {partner.host ? t('board.people.host') : t('board.people.rentsIn')}
            </Tag>
            {may.managePartners && <RemovePartner project={project} partner={partner} />}
          </li>
        ))}
      </ul>
      {gone.length > 0 && (
        <Details data-color="neutral">
          <Details.Summary>{t('board.people.leftCount', { count: gone.length })}</Details.Summary>
          <Details.Content>
            <ul className="plain-list">
              {gone.map(({ organisation, since, left }) => (
                <li key={`${organisation.id}-${since}`} className="partner">
                  <span className="partner__who">{organisation.name}</span>
                  <span className="quiet small">
                    {t('board.people.since', { date: shortDate(since) })},{' '}
                    {left !== null && t('board.people.left', { date: shortDate(left) })}
                  </span>
                </li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
      {may.open && !may.managePartners && (
        <Paragraph data-size="sm" className="quiet not-printed">
          {may.whoMay('partners.manage')}
        </Paragraph>
      )}
    </Panel>
  )
}
