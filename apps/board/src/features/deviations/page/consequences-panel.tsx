import { Paragraph, Table } from '@digdir/designsystemet-react'
import { Panel } from '../../../components/panel.tsx'
import { capitalised } from '../../../language/capitalised.ts'
import { useText } from '../../../language/use-text.ts'
import type { Deviation } from '../documents.ts'
import { aspects } from '../forms/assess-draft.ts'
import './consequences.css'

interface Props {
  readonly deviation: Deviation
}

/** What the deviation means for each affected partner, aspect by aspect; who has not assessed yet shows too. */
export function ConsequencesPanel({ deviation }: Props) {
  const { t, kroner, days, list, shortDate } = useText()
  const { affects } = deviation
  const waiting = affects.flatMap(({ partner, assessment }) => (assessment === null ? [partner.name] : []))
  const caption = t('board.deviations.consequences')
  return (
    <Panel heading={caption}>
      {waiting.length > 0 && <Paragraph>{t('board.deviations.waiting', { partners: list(waiting) })}</Paragraph>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard. */}
      <section className="consequences" aria-label={t('board.deviations.table')} tabIndex={0}>
        <Table data-size="sm" data-color="neutral">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t('board.deviations.aspect')}</Table.HeaderCell>
              {affects.map(({ partner }) => (
                <Table.HeaderCell key={partner.id} scope="col">
                  {partner.name}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {aspects.map((aspect) => (
              <Table.Row key={aspect}>
                <Table.HeaderCell scope="row">{capitalised(t(`words.aspect.${aspect}`))}</Table.HeaderCell>
                {affects.map(({ partner, assessment }) => (
                  <Table.Cell key={partner.id}>
                    <Consequence found={assessment?.aspects.find((each) => each.aspect === aspect)} />
                  </Table.Cell>
                ))}
              </Table.Row>
            ))}
            <Table.Row>
              <Table.HeaderCell scope="row">{t('board.deviations.costAndDays')}</Table.HeaderCell>
              {affects.map(({ partner, assessment }) => (
                <Table.Cell key={partner.id}>
                  {assessment !== null &&
                    t('board.deviations.comesTo', { cost: kroner(assessment.costNok), days: days(assessment.days) })}
                </Table.Cell>
              ))}
            </Table.Row>
            <Table.Row>
              <Table.HeaderCell scope="row">{t('board.deviations.assessedBy')}</Table.HeaderCell>
              {affects.map(({ partner, assessment }) => (
                <Table.Cell key={partner.id}>
                  {assessment === null
                    ? t('board.deviations.notAssessed')
                    : `${assessment.by.name}, ${shortDate(assessment.at)}`}
                </Table.Cell>
              ))}
            </Table.Row>
          </Table.Body>
        </Table>
      </section>
    </Panel>
  )
}

type Found = NonNullable<Deviation['affects'][number]['assessment']>['aspects'][number]

function Consequence({ found }: { readonly found: Found | undefined }) {
  const { t } = useText()
  if (found === undefined) return <span className="quiet">–</span>
  return (
    <>
      <span className={`consequence consequence--${found.consequence}`}>
        {capitalised(t(`words.consequence.${found.consequence}`))}
      </span>
      {found.note !== null && <p className="quiet small consequence__note">{found.note}</p>}
    </>
  )
}
