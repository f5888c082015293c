/** Finds Norwegian words in names: identifiers, and strings that are ids rather than texts. */
import ts from 'typescript'
import { parse, visit } from './imports.ts'

/** Words of the field as they would be spelled in code. Not a dictionary: enough to notice when one slips in. */
const norwegian = new Set([
  ...['forprosjekt', 'hovedprosjekt', 'proevedrift', 'drift', 'videreutvikling', 'fase', 'prosjekt', 'prosjektleder'],
  ...['beslutning', 'beslutningspunkt', 'vedtak', 'votering', 'stemme', 'forslag', 'vilkaar', 'kriterium', 'unntak'],
  ...['styringsgruppe', 'styre', 'leder', 'nestleder', 'medlem', 'vara', 'varamedlem', 'referent', 'forfall'],
  ...['moete', 'referat', 'innkalling', 'saksliste', 'sak', 'saksnummer', 'eventuelt', 'orienteringssak', 'dagsorden'],
  ...['avvik', 'endring', 'tiltak', 'konsekvens', 'habilitet', 'inhabil', 'forankring', 'deltaker'],
  ...['intensjonsavtale', 'samarbeidsavtale', 'driftsavtale', 'avtale', 'servicekontor', 'tjeneste', 'tjenestetrappa'],
  ...['tjenestebeskrivelse', 'serviceerklaering', 'serviceleder', 'fagetat', 'tillitsvalgt', 'kommune', 'fylke'],
  ...['hoering', 'hoeringssvar', 'uttalelse', 'evaluering', 'sjekkliste', 'opplaering', 'lokaler', 'innbygger'],
  ...['skjerming', 'hjemmel', 'revisor', 'gjennomfoering', 'aapning', 'kostnad', 'fullmakt'],
])

/** The Norwegian words in the names of a file, in lower case. */
export function norwegianWordsIn(path: string, text?: string): ReadonlySet<string> {
  const words = new Set(wordsOf(path))
  visit(parse(path, text), (node) => {
    if (ts.isIdentifier(node) || isId(node)) for (const word of wordsOf(node.text)) words.add(word)
  })
  return words.intersection(norwegian)
}

/** Names that are spelled with letters that code does not use. */
export function namesWithNorwegianLetters(path: string): readonly string[] {
  const found: string[] = []
  visit(parse(path), (node) => {
    if (ts.isIdentifier(node) && /[æøå]/i.test(node.text)) found.push(`${path} ${node.text}`)
  })
  return found
}

/** A string without blanks that begins with a small letter is an id; a text begins with a capital or has blanks. */
function isId(node: ts.Node): node is ts.StringLiteralLike {
  return ts.isStringLiteralLike(node) && /^[a-z][A-Za-z0-9.:@-]*$/.test(node.text)
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
}
