import { Button, Chip, Fieldset } from '@digdir/designsystemet-react'
import { capitalise } from '@samstyre/messages'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Item } from '../record/items.ts'
import type { ProjectRecord } from '../record/use-record.ts'
import { type HistorySearch, historyKinds } from '../search.ts'
import { partnerChoices, personChoices } from './choices.ts'
import { ItemField } from './item-field.tsx'
import './history-filter.css'

interface Props {
  readonly record: ProjectRecord | undefined
  readonly items: ReadonlyMap<string, Item>
}

/** What to see of the history. Every choice stands in the address, so the link shows the same. */
export function HistoryFilter({ record, items }: Props) {
  const { t } = useText()
  const search = useSearch({ from: '/projects/$projectId/history' })
  const navigate = useNavigate({ from: '/projects/$projectId/history' })
  const choose = (part: HistorySearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false })

  const { kinds = [], person, partner, item } = search
  const narrowed = kinds.length > 0 || person !== undefined || partner !== undefined || item !== undefined
  return (
    <Panel
      heading={t('board.history.filter')}
      className="history-filter not-printed"
      action={
        narrowed && (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => choose({ kinds: undefined, person: undefined, partner: undefined, item: undefined })}
          >
            {t('board.history.clear')}
          </Button>
        )
      }
    >
      <Fieldset>
        <Fieldset.Legend>{t('board.history.kinds')}</Fieldset.Legend>
        <div className="history-filter__chips">
          {historyKinds.map((kind) => (
            <Chip.Checkbox
              key={kind}
              name="kinds"
              value={kind}
              checked={kinds.includes(kind)}
              onChange={(event) =>
                choose({
                  kinds: historyKinds.filter((each) =>
                    each === kind ? event.currentTarget.checked : kinds.includes(each),
                  ),
                })
              }
            >
              {capitalise(t(`words.historyKind.${kind}`))}
            </Chip.Checkbox>
          ))}
        </div>
      </Fieldset>
      <div className="history-filter__fields">
        <ChoiceField
          label={t('board.history.person')}
          none={t('board.history.everyone')}
          options={personChoices(record)}
          value={person ?? ''}
          onChange={(chosen) => choose({ person: chosen })}
        />
        <ChoiceField
          label={t('board.history.partner')}
          none={t('board.history.allPartners')}
          options={partnerChoices(record)}
          value={partner ?? ''}
          onChange={(chosen) => choose({ partner: chosen })}
        />
        <ItemField items={items} value={item ?? ''} onChange={(chosen) => choose({ item: chosen })} />
      </div>
    </Panel>
  )
}
