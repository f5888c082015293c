/** The rows of the tables in a Markdown document, without the heading rows. Each row is its cells. */
export function tableRows(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n')
  return lines
    .filter((line, place) => line.startsWith('|') && !isRuler(line) && !isRuler(lines[place + 1] ?? ''))
    .map((line) =>
      line
        .replace(/^\||\|\s*$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    )
}

function isRuler(line: string): boolean {
  return /^\|[\s|:-]+\|\s*$/.test(line)
}

/** What stands between backticks in a cell. */
export function codeIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text)
}
