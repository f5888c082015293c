/**
 * Schemas of events and commands, as data.
 *
 * One description gives the TypeScript type, the check at the edge, the GraphQL input, the snapshot that keeps an
 * event's shape permanent, and the marks on personal text that later encryption and redaction rest on.
 */
export type Schema =
  | TextSchema
  | IdSchema
  | IntegerSchema
  | BooleanSchema
  | ChoiceSchema
  | DateSchema
  | InstantSchema
  | Sha256Schema
  | ListSchema
  | RecordSchema
  | VariantSchema

/** Which kind of personal text a field may hold. `record` is part of a decision's record and stays readable. */
export type PersonalText = 'record' | 'contact' | 'sensitive'

export interface TextSchema {
  readonly kind: 'text'
  readonly max: number
  readonly personal?: PersonalText
}
/** An identifier: letters, digits, `-`, `_`, `.` and `:`, at most 80 characters. `of` names what it points to. */
export interface IdSchema {
  readonly kind: 'id'
  readonly of: string
}
export interface IntegerSchema {
  readonly kind: 'integer'
  readonly min: number
  readonly max: number
  readonly unit?: string
}
export interface BooleanSchema {
  readonly kind: 'boolean'
}
export interface ChoiceSchema<Option extends string = string> {
  readonly kind: 'choice'
  readonly name: string
  readonly options: readonly Option[]
}
/** A calendar date, `2026-11-22`. */
export interface DateSchema {
  readonly kind: 'date'
}
/** An instant in UTC, `2026-11-22T12:05:00.000Z`. */
export interface InstantSchema {
  readonly kind: 'instant'
}
/** 64 lower-case hexadecimal digits. */
export interface Sha256Schema {
  readonly kind: 'sha256'
}
export interface ListSchema<Item extends Schema = Schema> {
  readonly kind: 'list'
  readonly item: Item
  readonly max: number
}
export interface RecordSchema<Fields extends RecordFields = RecordFields> {
  readonly kind: 'record'
  readonly name: string
  readonly fields: Fields
}
/** One of several records, told apart by the field `kind`. */
export interface VariantSchema<Variants extends VariantRecords = VariantRecords> {
  readonly kind: 'variant'
  readonly name: string
  readonly variants: Variants
}
/** A field that may be left out. An absent field is absent, never `null`. */
export interface OptionalField<Inner extends Schema = Schema> {
  readonly optional: Inner
}

export type Field = Schema | OptionalField
export type RecordFields = { readonly [name: string]: Field }
export type VariantRecords = { readonly [name: string]: RecordFields }

/** The TypeScript type of what a schema describes. */
export type Infer<S> = S extends TextSchema | IdSchema | DateSchema | InstantSchema | Sha256Schema
  ? string
  : S extends IntegerSchema
    ? number
    : S extends BooleanSchema
      ? boolean
      : S extends ChoiceSchema<infer Option>
        ? Option
        : S extends ListSchema<infer Item>
          ? readonly Infer<Item>[]
          : S extends RecordSchema<infer Fields>
            ? InferFields<Fields>
            : S extends VariantSchema<infer Variants>
              ? { [Kind in keyof Variants]: { readonly kind: Kind } & InferFields<Variants[Kind]> }[keyof Variants]
              : never

type OptionalKeys<Fields> = {
  [Key in keyof Fields]: Fields[Key] extends OptionalField ? Key : never
}[keyof Fields]

export type InferFields<Fields> = {
  readonly [Key in Exclude<keyof Fields, OptionalKeys<Fields>>]: Infer<Fields[Key]>
} & {
  readonly [Key in OptionalKeys<Fields>]?: Fields[Key] extends OptionalField<infer Inner> ? Infer<Inner> : never
}

const longText = 4000

/** The largest number of the 32-bit integers that the GraphQL API carries. */
const largestInteger = 2_147_483_647

/** Text that people write. `max` counts UTF-16 units; empty text is refused. */
/** The longest text that is a line: a name, a title. What may be longer has room for paragraphs. */
const longestLine = 200

/** Whether a text is a single line. */
export function isLine({ max }: TextSchema): boolean {
  return max <= longestLine
}

export function text(options: { max?: number; personal?: PersonalText } = {}): TextSchema {
  return { kind: 'text', max: options.max ?? longText, ...(options.personal ? { personal: options.personal } : {}) }
}
export function id(of: string): IdSchema {
  return { kind: 'id', of }
}
export function integer(options: { min?: number; max?: number; unit?: string } = {}): IntegerSchema {
  return {
    kind: 'integer',
    min: options.min ?? 0,
    max: options.max ?? largestInteger,
    ...(options.unit ? { unit: options.unit } : {}),
  }
}
export function boolean(): BooleanSchema {
  return { kind: 'boolean' }
}
export function choice<const Option extends string>(name: string, options: readonly Option[]): ChoiceSchema<Option> {
  return { kind: 'choice', name, options }
}
export function date(): DateSchema {
  return { kind: 'date' }
}
export function instant(): InstantSchema {
  return { kind: 'instant' }
}
export function sha256(): Sha256Schema {
  return { kind: 'sha256' }
}
export function list<Item extends Schema>(item: Item, max = 200): ListSchema<Item> {
  return { kind: 'list', item, max }
}
export function record<Fields extends RecordFields>(name: string, fields: Fields): RecordSchema<Fields> {
  return { kind: 'record', name, fields }
}
export function variant<Variants extends VariantRecords>(name: string, variants: Variants): VariantSchema<Variants> {
  return { kind: 'variant', name, variants }
}
export function optional<Inner extends Schema>(inner: Inner): OptionalField<Inner> {
  return { optional: inner }
}
export function isOptional(field: Field): field is OptionalField {
  return 'optional' in field
}
