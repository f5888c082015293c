import { Checkbox, Field, Label, Search, ToggleGroup } from '@digdir/designsystemet-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId } from 'react'
import { ChoiceField } from '../../components/choice-field.tsx'
import { capitalised } from '../../language/capitalised.ts'
import { useText } from '../../language/use-text.ts'
import { type DeviationsSearch, deviationStates, laneKinds, layouts, severities } from './search.ts'
import './filters.css'

interface Props {
  readonly partners: readonly { readonly id: string; readonly name: string }[]
  readonly shown: number
  readonly total: number
}

const route = '/projects/$projectId/deviations'

/** How the deviations are laid out and which are shown; all of it stands in the address bar. */
export function Filters({ partners, shown, total }: Props) {
  const { t } = useText()
  const search = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const searchId = useId()
  const change = (part: DeviationsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false })
  const layout = search.layout ?? 'board'
  return (
    <search className="filters not-printed" aria-label={t('board.deviations.filters')}>
      <Field className="filters__search">
        <Label htmlFor={searchId}>{t('board.deviations.filter.search')}</Label>
        <Search>
          <Search.Input
            id={searchId}
            value={search.search ?? ''}
            onChange={(event) => change({ search: event.currentTarget.value || undefined })}
          />
          <Search.Clear aria-label={t('board.deviations.filter.clear')} onClick={() => change({ search: undefined })} />
        </Search>
      </Field>
      <ChoiceField
        label={t('board.deviations.filter.partner')}
        none={t('board.deviations.filter.all')}
        value={search.partner ?? ''}
        options={partners.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={(partner) => change({ partner: partner || undefined })}
      />
      <ChoiceField
        label={t('board.deviations.filter.severity')}
        none={t('board.deviations.filter.all')}
        value={search.severity ?? ''}
        options={severities.map((value) => ({ value, text: capitalised(t(`words.severity.${value}`)) }))}
        onChange={(value) => change({ severity: severities.find((each) => each === value) })}
      />
      <ChoiceField
        label={t('board.deviations.filter.state')}
        none={t('board.deviations.filter.all')}
        value={search.state ?? ''}
        options={deviationStates.map((value) => ({ value, text: capitalised(t(`words.deviationState.${value}`)) }))}
        onChange={(value) => change({ state: deviationStates.find((each) => each === value) })}
      />
      <div className="filters__flags">
        <Checkbox
          label={t('board.deviations.filter.over')}
          checked={search.overTolerance === true}
          onChange={(event) => change({ overTolerance: event.currentTarget.checked || undefined })}
        />
        <Checkbox
          label={t('board.deviations.filter.mine')}
          checked={search.mine === true}
          onChange={(event) => change({ mine: event.currentTarget.checked || undefined })}
        />
      </div>
      <div className="filters__layout">
        <ToggleGroup
          data-size="sm"
          aria-label={t('board.deviations.layout')}
          value={layout}
          onChange={(value) => change({ layout: layouts.find((each) => each === value) })}
        >
          {layouts.map((each) => (
            <ToggleGroup.Item key={each} value={each}>
              {t(`board.deviations.layout.${each}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
        {layout === 'board' && (
          <ToggleGroup
            data-size="sm"
            aria-label={t('board.deviations.lanes')}
            value={search.lanes ?? 'partner'}
            onChange={(value) => change({ lanes: laneKinds.find((each) => each === value) })}
          >
            {laneKinds.map((each) => (
              <ToggleGroup.Item key={each} value={each}>
                {t(`board.deviations.lanes.${each}`)}
              </ToggleGroup.Item>
            ))}
          </ToggleGroup>
        )}
        <span className="quiet small" role="status">
          {t('board.deviations.shown', { shown, total })}
        </span>
      </div>
    </search>
  )
}
