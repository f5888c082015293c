/*
 * What people write may hold characters that do something instead of being seen: steer a terminal, turn the words that
 * follow around, hide. Here they are shown or taken out, so that nothing around them is touched.
 */

/** Does something to the text around it, or hides: all but line feed, tab and the joiners that languages and emoji need. */
const acting = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Marks that turn the direction of what follows, until another mark ends it (UAX #9). */
const turning = /[\u202a-\u202e\u2066-\u2069]/g

/** Something that is seen: neither space, nor a character that only acts, nor one that is drawn as nothing. */
const seen = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u

/** Unicode's own sign for what cannot be shown. */
const sign = '\ufffd'

/**
 * A text in which every acting character is seen as it is written in JSON: `\u001b` for escape. In JSON, where such a
 * character can only stand within a string, the text goes on meaning the same.
 */
export function visible(text: string): string {
  return text.replace(acting, escaped)
}

/** As `visible`, and in one line: nobody can make up lines that look like somebody else's. */
export function inOneLine(text: string): string {
  return visible(text).replace(/[\n\t]/g, escaped)
}

/**
 * A text as it may stand anywhere: in a heading, in a list, between other words. Where a mark turned direction there is a
 * sign, and a text in which nothing is seen is a sign, so that two names never look the same because of them. Letters
 * keep their own direction, and what only reads well stays.
 */
export function harmless(text: string): string {
  return text === '' || seen.test(text) ? text.replace(turning, sign) : sign
}

function escaped(character: string): string {
  if (character === '\n') return '\\n'
  if (character === '\t') return '\\t'
  const units = Array.from({ length: character.length }, (_, place) => character.charCodeAt(place))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
