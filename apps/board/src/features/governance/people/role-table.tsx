import { capitalise } from '@samstyre/messages'
import { RecordTable } from '../../../components/record-table.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Assignment, Governed } from '../documents.ts'
import { EndRole } from '../forms/end-role.tsx'
import { Period } from './period.tsx'
import type { May } from './use-may.ts'

interface Props {
  readonly caption: string
  readonly captionShown?: boolean
  readonly held: readonly Assignment[]
  readonly project: Governed
  /** Left out where nothing can be changed, as for roles that are over. */
  readonly may?: May
}

/** Who holds which role, for whom, and when. */
export function RoleTable({ caption, captionShown = false, held, project, may }: Props) {
  const { t } = useText()
  const mayEnd = (each: Assignment) => may?.end(each) === true
  const changeable = held.some(mayEnd)
  return (
    <RecordTable
      caption={caption}
      captionShown={captionShown}
      columns={[
        t('board.people.person'),
        t('board.people.role'),
        t('board.people.partner'),
        t('board.people.period'),
        ...(changeable ? [t('board.people.actions')] : []),
      ]}
      rows={held.map((each) => ({
        key: each.id,
        cells: [
          <Who key="who" person={each.person} />,
          capitalise(t(`words.role.${each.role}`)),
          each.partner?.name ?? '–',
          <Period key="period" from={each.from} to={each.to} />,
          mayEnd(each) && <EndRole key="end" project={project} held={each} />,
        ],
      }))}
    />
  )
}

function Who({ person }: Pick<Assignment, 'person'>) {
  return (
    <>
      <strong>{person.name}</strong>
      {person.title !== null && (
        <>
          <br />
          <span className="quiet small">{person.title}</span>
        </>
      )}
    </>
  )
}
