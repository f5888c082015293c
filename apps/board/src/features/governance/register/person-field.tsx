import { Button, Paragraph } from '@digdir/designsystemet-react'
import type { ResultOf } from '../../../graphql/graphql.ts'
import { useText } from '../../../language/use-text.ts'
import type { peopleQuery } from './documents.ts'
import { PersonSearch } from './person-search.tsx'
import './person-field.css'

/** Somebody as the register knows them. */
export type FoundPerson = ResultOf<typeof peopleQuery>['people'][number]

interface Props {
  readonly chosen: Pick<FoundPerson, 'id' | 'name'> | undefined
  readonly onChoose: (person: FoundPerson | undefined) => void
  readonly error: string | undefined
}

/** Somebody from the register: searched for by name, chosen from what was found. */
export function PersonField({ chosen, onChoose, error }: Props) {
  const { t } = useText()
  if (chosen === undefined) return <PersonSearch onChoose={onChoose} error={error} />
  return (
    <div className="chosen-person">
      <Paragraph>
        <span className="quiet">{t('board.people.search.chosen')}:</span> <strong>{chosen.name}</strong>
      </Paragraph>
      <Button type="button" variant="tertiary" data-size="sm" onClick={() => onChoose(undefined)}>
        {t('board.people.search.change')}
      </Button>
    </div>
  )
}
