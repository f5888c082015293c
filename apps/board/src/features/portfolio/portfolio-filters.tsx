import { Checkbox, Field, Label, Select } from '@digdir/designsystemet-react'
import { compareTexts } from '@samstyre/messages'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { newestVersions } from '../../components/newest-versions.ts'
import { capitalised } from '../../language/capitalised.ts'
import { useText } from '../../language/use-text.ts'
import { PhaseOptions } from './phase-options.tsx'
import { type PortfolioSearch, portfolioSearch, projectStatuses } from './search.ts'
import { SearchField } from './search-field.tsx'

interface Props {
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  readonly definitions: readonly { readonly id: string; readonly version: number }[]
}

export function PortfolioFilters({ organisations, definitions }: Props) {
  const { t } = useText()
  const search = useSearch({ from: '/projects' })
  const navigate = useNavigate({ from: '/projects' })
  const narrow = (part: Record<string, unknown>) =>
    void navigate({ search: (before: PortfolioSearch) => portfolioSearch({ ...before, ...part }), replace: true })
  const partners = organisations.toSorted((one, other) => compareTexts(one.name, other.name))

  return (
    <search className="portfolio-filters not-printed">
      <Field className="portfolio-filters__search">
        <Label>{t('board.portfolio.search')}</Label>
        <SearchField value={search.search ?? ''} onChange={(text) => narrow({ search: text })} />
      </Field>
      <Field>
        <Label>{t('board.portfolio.phase')}</Label>
        <Select value={search.phase ?? ''} onChange={(event) => narrow({ phase: event.currentTarget.value })}>
          <Select.Option value="">{t('board.portfolio.all')}</Select.Option>
          {newestVersions(definitions).map((definition) => (
            <PhaseOptions key={`${definition.id}@${definition.version}`} definition={definition} />
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{t('board.portfolio.partner')}</Label>
        <Select value={search.partner ?? ''} onChange={(event) => narrow({ partner: event.currentTarget.value })}>
          <Select.Option value="">{t('board.portfolio.all')}</Select.Option>
          {partners.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{t('board.portfolio.status')}</Label>
        <Select value={search.status ?? ''} onChange={(event) => narrow({ status: event.currentTarget.value })}>
          <Select.Option value="">{t('board.portfolio.all')}</Select.Option>
          {projectStatuses.map((status) => (
            <Select.Option key={status} value={status}>
              {capitalised(t(`words.projectStatus.${status}`))}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <div className="portfolio-filters__flags">
        <Checkbox
          label={t('board.portfolio.awaitingMe')}
          checked={search.awaitingMe ?? false}
          onChange={(event) => narrow({ awaitingMe: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('board.portfolio.overTolerance')}
          checked={search.overTolerance ?? false}
          onChange={(event) => narrow({ overTolerance: event.currentTarget.checked })}
        />
      </div>
    </search>
  )
}
