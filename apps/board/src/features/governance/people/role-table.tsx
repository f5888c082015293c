import { Table } from '@digdir/designsystemet-react'
import { capitalise } from '@samstyre/messages'
import { useText } from '../../../language/use-text.ts'
import type { Assignment, Governed } from '../documents.ts'
import { EndRole } from '../forms/end-role.tsx'
import { Period } from './period.tsx'
import type { May } from './use-may.ts'
import './role-table.css'

interface Props {
  readonly caption: string
  readonly captionShown?: boolean
  readonly held: readonly Assignment[]
  readonly project: Governed
  /** Left out where nothing can be changed, as for roles that are over. */
  readonly may?: May
}

/** Who holds which role, for whom, and when. On a narrow screen each row is a block of its own. */
export function RoleTable({ caption, captionShown = false, held, project, may }: Props) {
  const { t } = useText()
  const changeable = may !== undefined && held.some(({ role, partner }) => may.assign(role, partner?.id))
  return (
    <Table className="role-table">
      <caption className={captionShown ? undefined : 'ds-sr-only'}>{caption}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('board.people.person')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('board.people.role')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('board.people.partner')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('board.people.period')}</Table.HeaderCell>
          {changeable && <Table.HeaderCell scope="col">{t('board.people.actions')}</Table.HeaderCell>}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {held.map((each) => (
          <Table.Row key={each.id}>
            <Table.Cell>
              <strong>{each.person.name}</strong>
              {each.person.title !== null && <span className="quiet small role-table__title">{each.person.title}</span>}
            </Table.Cell>
            <Table.Cell>{capitalise(t(`words.role.${each.role}`))}</Table.Cell>
            <Table.Cell>{each.partner?.name ?? '–'}</Table.Cell>
            <Table.Cell>
              <Period from={each.from} to={each.to} />
            </Table.Cell>
            {changeable && (
              <Table.Cell>
                {may.assign(each.role, each.partner?.id) && <EndRole project={project} held={each} />}
              </Table.Cell>
            )}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
