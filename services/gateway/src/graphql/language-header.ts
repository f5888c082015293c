import { isLanguage, type Language } from '@samstyre/messages'

/** Which of our languages an `Accept-Language` header would rather have; bokmål when it names none of them. */
export function languageIn(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => part.trim().split(';'))
    .map(([tag = '', ...parameters]) => ({ tag: known(tag), weight: weightIn(parameters) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((left, right) => right.weight - left.weight)
  return wanted.map(({ tag }) => tag).find(isLanguage) ?? 'nb'
}

/** `nn-NO` is nynorsk, and plain Norwegian (`no`) is bokmål. */
function known(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? ''
  return primary === 'no' ? 'nb' : primary
}

function weightIn(parameters: readonly string[]): number {
  const weight = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='))
  return weight === undefined ? 1 : Number(weight.slice(2)) || 0
}
