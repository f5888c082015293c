export { capitalise } from './capitalise.ts'
export type {
  AllTexts,
  BoardCatalog,
  BoardKey,
  BoardTexts,
  BoardTranslate,
  Catalog,
  FullTranslate,
  MessageKey,
} from './catalog.ts'
export { describeLaw, type LawToDescribe } from './describe-law.ts'
export { explainMisfit } from './explain-misfit.ts'
export { explainRejection, type Named, type NameOf, type RejectionToExplain } from './explain-rejection.ts'
export { fill, type Values } from './fill.ts'
export { compareTexts } from './format/collation.ts'
export {
  type Day,
  formatDate,
  formatDateTime,
  formatLongDate,
  formatShortDate,
  formatShortDateTime,
  formatTime,
} from './format/date.ts'
export { harmless, inOneLine, visible } from './format/harmless.ts'
export { formatList } from './format/list.ts'
export { formatBytes, formatDays, formatKroner, formatNumber, formatPercent } from './format/number.ts'
export { daysBetween, instantInOslo, instantsInOslo, type Moment, osloDate, osloTime } from './format/oslo.ts'
export { formatRelative, formatRelativeDay } from './format/relative.ts'
export { isLanguage, type Language, languages } from './language.ts'
export type { Counted } from './parse/typed-number.ts'
export { type NumberProblem, type ParsedNumber, parseWholeNumber, type WholeNumbers } from './parse/whole-number.ts'
export { describeProceedings, describeRule, type RuleToDescribe, summariseRule } from './rule-in-words.ts'
export type { Texts, Translate, Translation, ValuesOf } from './text-types.ts'
export { createTranslator, textFor } from './translate.ts'
