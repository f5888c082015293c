import { Textfield } from '@digdir/designsystemet-react'
import { compareTexts } from '@samstyre/messages'
import { useQuery } from 'urql'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useText } from '../../../language/use-text.ts'
import { organisationsQuery } from './documents.ts'

export interface PersonDraft extends Record<string, unknown> {
  readonly name: string
  readonly title: string
  readonly organisation: string
}

interface Props {
  readonly draft: PersonDraft
  readonly change: (part: Partial<PersonDraft>) => void
  readonly error: (field: string) => string | undefined
}

/** What the register knows of a person. A national identity number is never asked for. */
export function PersonDetails({ draft, change, error }: Props) {
  const { t } = useText()
  const [{ data }] = useQuery({ query: organisationsQuery })
  const organisations = (data?.organisations ?? []).toSorted((left, right) => compareTexts(left.name, right.name))
  return (
    <>
      <Textfield
        label={t('board.people.register.name')}
        autoComplete="off"
        value={draft.name}
        error={error('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Textfield
        label={t('board.people.register.title')}
        autoComplete="off"
        value={draft.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <ChoiceField
        label={t('board.people.register.employer')}
        none={t('board.people.register.noEmployer')}
        value={draft.organisation}
        options={organisations.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={(organisation) => change({ organisation })}
      />
    </>
  )
}

/** The details as they are sent: what was left open is left out. */
export function personInput({ name, title, organisation }: PersonDraft) {
  return {
    name: name.trim(),
    title: title.trim() === '' ? null : title.trim(),
    organisation: organisation === '' ? null : organisation,
  }
}
