import { type Figure, meetsTarget } from './measuring/figure.ts'
import { readable } from './measuring/numbers.ts'

const heading = ['figure', 'measured', 'spread', 'target', '', 'compared'] as const

/** The figures as a table for a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [heading, ...figures.map(rowOf)]
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function rowOf(figure: Figure): readonly string[] {
  const { name, value, unit, low, high, target, details } = figure
  const of = (number: number) => `${readable(number)}${unit === '' ? '' : ` ${unit}`}`
  const wanted = target === undefined ? '' : `${target.kind} ${of(target.value)}`
  return [name, of(value), `${readable(low)} to ${readable(high)}`, wanted, verdict(figure), details]
}

function verdict(figure: Figure): string {
  const met = meetsTarget(figure)
  if (met === undefined) return ''
  return met ? 'met' : 'MISSED'
}
