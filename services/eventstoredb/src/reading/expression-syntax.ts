import { invalidArgument } from '../failures.ts'

/** How an expression of .NET writes a set of characters, and what it is in RE2. .NET's know every alphabet. */
const shorthands: Readonly<Record<string, string>> = {
  d: String.raw`\p{Nd}`,
  w: String.raw`\p{L}\p{Mn}\p{Nd}\p{Pc}`,
  s: String.raw`\t-\r\x{85}\p{Z}`,
}

/** Escapes that stand for one character, by its number. */
const controls: Readonly<Record<string, number>> = { a: 7, t: 9, n: 10, v: 11, f: 12, r: 13, e: 27 }

/** The general categories of Unicode that .NET and RE2 both know. */
const category = /^(?:L[ulmot]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cf])$/v

/** Sets of characters of every alphabet are large, and each costs as much to prepare as a hundred letters. */
const mostAlphabets = 50

/** The end of a name; .NET lets a line feed stand behind it. */
const atEnd = String.raw`(?:\n?\z)`

/**
 * An expression of .NET, which EventStoreDB takes, as one of RE2 that finds the same names.
 *
 * What RE2 cannot do, or would read otherwise without a word, is refused. Characters are counted whole, where .NET counts
 * those beyond the first 65,536 twice.
 *
 * @throws {RpcFailure} naming what cannot be used
 */
export function toRe2(source: string): string {
  return new Translation(source).all()
}

class Translation {
  readonly #source: string
  /** What is left to read. */
  #rest: string
  #alphabets = 0

  constructor(source: string) {
    this.#source = source
    this.#rest = source
  }

  all(): string {
    let written = ''
    while (this.#rest !== '') written += this.#next()
    return written
  }

  #next(): string {
    const quantifier = this.#take(/^(?:[*+?]|\{\d+(?:,\d*)?\})/v)
    if (quantifier !== undefined) return quantifier[0]
    const character = this.#character()
    switch (character) {
      case '(':
        return this.#group()
      case '[':
        return this.#class()
      case '\\':
        return this.#escape()
      case '$':
        return atEnd
      case '^':
      case '.':
      case '|':
      case ')':
        return character
      default:
        return literal(character)
    }
  }

  /** What stands behind an opening parenthesis. Nobody asks what a group found, so none has to remember it. */
  #group(): string {
    if (!this.#rest.startsWith('?')) return '(?:'
    if (this.#take(/^\?(?::|<[A-Za-z_]\w*>|'[A-Za-z_]\w*')/v) !== undefined) return '(?:'
    const [, on = '', off = '', end = ''] = this.#take(/^\?([ins]*)(?:-([ins]+))?([:\)])/v) ?? this.#unknownGroup()
    // `n` says which groups remember.
    const without = [on, off].map((flags) => flags.replaceAll('n', ''))
    const flags = without[1] === '' ? without[0] : without.join('-')
    return flags === '' && end === ')' ? '(?:)' : `(?${flags}${end}`
  }

  #unknownGroup(): never {
    if (/^\?(?:<?[=!]|>|\()/v.test(this.#rest)) {
      this.#refuse('look-around, atomic groups and conditions are not served, because they can take endless time')
    }
    this.#refuse(`the group that begins with (${this.#rest.slice(0, 3)} is not known here`)
  }

  #escape(): string {
    const character = this.#escaped()
    const set = shorthands[character.toLowerCase()]
    if (set !== undefined) return character === character.toLowerCase() ? this.#set(set) : this.#set(`^${set}`)
    if (character === 'p' || character === 'P') return this.#category(character)
    if (character === 'A' || character === 'z') return `\\${character}`
    if (character === 'Z') return atEnd
    if (/^[1-9k]$/v.test(character)) {
      this.#refuse('back-references are not served, because they can take endless time')
    }
    return literal(this.#single(character))
  }

  /** The one character that an escape stands for. */
  #single(letter: string): string {
    const control = controls[letter]
    if (control !== undefined) return String.fromCodePoint(control)
    const digits = { x: /^[\da-f]{2}/iv, u: /^[\da-f]{4}/iv }[letter]
    const number = digits && this.#take(digits)
    if (number !== undefined) return String.fromCodePoint(Number.parseInt(number[0], 16))
    if (/^\w$/v.test(letter)) this.#refuse(`\\${letter} is not known here`)
    return letter
  }

  #category(letter: 'p' | 'P'): string {
    const [, name = ''] = this.#take(/^\{(\w+)\}/v) ?? []
    if (!category.test(name)) this.#refuse(`\\${letter} takes a general category of Unicode in braces, such as {Lu}`)
    this.#countAlphabet()
    return `\\${letter}{${name}}`
  }

  #set(characters: string): string {
    this.#countAlphabet()
    return `[${characters}]`
  }

  #countAlphabet(): void {
    this.#alphabets += 1
    if (this.#alphabets > mostAlphabets) {
      this.#refuse(`it may hold at most ${mostAlphabets} of \\w, \\d, \\s and \\p, and it holds more`)
    }
  }

  /** What stands between square brackets. */
  #class(): string {
    const isNegated = this.#take(/^\^/v) !== undefined
    let items = ''
    /** Sets that are what others are not; no set of RE2 can hold them. */
    let beside = ''
    for (let isFirst = true; isFirst || !this.#rest.startsWith(']'); isFirst = false) {
      if (this.#rest.startsWith('-[')) this.#refuse('sets of characters cannot be taken from each other')
      const excluded = this.#take(/^\\[WS]/v)?.[0]
        .slice(1)
        .toLowerCase()
      if (excluded === undefined) items += this.#item()
      else if (isNegated) this.#refuse('\\W and \\S cannot stand in [^...]')
      else beside += `|${this.#set(`^${shorthands[excluded]}`)}`
    }
    this.#character()
    const set = `[${isNegated ? '^' : ''}${items}]`
    if (beside === '') return set
    return items === '' ? `(?:${beside.slice(1)})` : `(?:${set}${beside})`
  }

  #item(): string {
    const from = this.#member()
    if (!/^-(?!\])/v.test(this.#rest)) return from.written
    this.#character()
    const to = this.#member()
    if (from.isSet || to.isSet) this.#refuse('a range of characters goes from one to another')
    return `${from.written}-${to.written}`
  }

  /** One character of a class, or a set of them. */
  #member(): { readonly written: string; readonly isSet: boolean } {
    const character = this.#character()
    if (character === '[' && this.#rest.startsWith(':')) this.#refuse('[: is not known here')
    if (character !== '\\') return { written: literal(character), isSet: false }
    const letter = this.#escaped()
    if (letter === 'p' || letter === 'P') return { written: this.#category(letter), isSet: true }
    if (letter === 'b') return { written: literal('\b'), isSet: false }
    if (letter === 'D') return { written: String.raw`\P{Nd}`, isSet: true }
    const set = shorthands[letter]
    if (set === undefined) return { written: literal(this.#single(letter)), isSet: false }
    this.#countAlphabet()
    return { written: set, isSet: true }
  }

  #escaped(): string {
    if (this.#rest === '') this.#refuse('it ends in the middle of an escape')
    return this.#character()
  }

  #character(): string {
    const code = this.#rest.codePointAt(0)
    if (code === undefined) this.#refuse('it ends in the middle of a set of characters')
    const character = String.fromCodePoint(code)
    this.#rest = this.#rest.slice(character.length)
    return character
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.#rest) ?? undefined
    if (found !== undefined) this.#rest = this.#rest.slice(found[0].length)
    return found
  }

  #refuse(reason: string): never {
    throw unusable(this.#source, reason)
  }
}

/** An expression that cannot be used, and why. */
export function unusable(source: string, reason: string) {
  return invalidArgument(`The regular expression ${source} cannot be used: ${reason}.`)
}

/** A character that means nothing but itself. */
function literal(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code > 127 || /^\w$/v.test(character) ? character : `\\x{${code.toString(16)}}`
}
