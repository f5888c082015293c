import { Table } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import './record-table.css'

interface Props {
  readonly caption: string
  /** Shows the caption above the table, where no heading says the same. */
  readonly captionShown?: boolean
  readonly columns: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

/** A table of records. On a narrow screen each record is a block of its own, with the columns' names in it. */
export function RecordTable({ caption, captionShown = false, columns, rows }: Props) {
  return (
    <Table className="record-table" data-color="neutral">
      <caption className={captionShown ? undefined : 'ds-sr-only'}>{caption}</caption>
      <Table.Head>
        <Table.Row>
          {columns.map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {column}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rows.map(({ key, cells }) => (
          <Table.Row key={key}>
            {columns.map((column, place) => (
              <Table.Cell key={column} data-column={column}>
                {cells[place]}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
