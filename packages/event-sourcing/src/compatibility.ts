import {
  type ChoiceSchema,
  type Field,
  type IntegerSchema,
  isOptional,
  type RecordFields,
  type Schema,
  type TextSchema,
  type VariantSchema,
} from './schema.ts'

/** A change after which something that is stored might not be read as it was meant. */
export interface Incompatibility {
  /** Names from the outside in, such as `['ProposalPut', 'rule', 'voters']`; the items of a list have the list's own. */
  readonly place: readonly string[]
  /** What was released, in a few words. */
  readonly was: string
  readonly is: string
}

const nothing = 'nothing'

/**
 * Whether everything that fits the released schema fits the new one too, and means the same there.
 *
 * A schema may widen: optional fields, choices, variants, limits that lie further out, a field that may now be left out.
 * It does not lose or rename anything, ask for more, narrow a limit, or change a kind, a unit, what an id points to or
 * the class of personal text. Names of records, choices and variants are not stored and may change.
 */
export function incompatibilities(
  released: Schema,
  now: Schema,
  place: readonly string[] = [],
): readonly Incompatibility[] {
  if (released.kind === 'text' && now.kind === 'text') return ofText(released, now, place)
  if (released.kind === 'integer' && now.kind === 'integer') return ofInteger(released, now, place)
  if (released.kind === 'choice' && now.kind === 'choice') return ofChoice(released, now, place)
  if (released.kind === 'record' && now.kind === 'record') return ofFields(released.fields, now.fields, place)
  if (released.kind === 'variant' && now.kind === 'variant') return ofVariant(released, now, place)
  if (released.kind === 'id' && now.kind === 'id') {
    return unless(released.of === now.of, { place, was: inWords(released), is: inWords(now) })
  }
  if (released.kind === 'list' && now.kind === 'list') {
    const { max } = released
    return [
      ...unless(now.max >= max, { place, was: `at most ${max} items`, is: `at most ${now.max} items` }),
      ...incompatibilities(released.item, now.item, place),
    ]
  }
  return unless(released.kind === now.kind, { place, was: inWords(released), is: inWords(now) })
}

/** As `incompatibilities`, for every schema by its name. New names are welcome; none is taken away. */
export function incompatibleSchemas(
  released: Readonly<Record<string, Schema>>,
  now: Readonly<Record<string, Schema>>,
): readonly Incompatibility[] {
  return Object.entries(released).flatMap(([name, schema]) => {
    const found = now[name]
    if (found === undefined) return [{ place: [name], was: inWords(schema), is: nothing }]
    return incompatibilities(schema, found, [name])
  })
}

function ofText(released: TextSchema, now: TextSchema, place: readonly string[]): readonly Incompatibility[] {
  return [
    ...unless(now.max >= released.max, {
      place,
      was: `at most ${released.max} characters`,
      is: `at most ${now.max} characters`,
    }),
    ...unless(now.personal === released.personal, { place, was: classOf(released), is: classOf(now) }),
  ]
}

function classOf({ personal }: TextSchema): string {
  return personal === undefined ? 'no personal text' : `personal text of class ${personal}`
}

function ofInteger(released: IntegerSchema, now: IntegerSchema, place: readonly string[]): readonly Incompatibility[] {
  return [
    ...unless(now.min <= released.min, { place, was: `${released.min} or more`, is: `${now.min} or more` }),
    ...unless(now.max >= released.max, { place, was: `${released.max} or less`, is: `${now.max} or less` }),
    ...unless(now.unit === released.unit, { place, was: unitOf(released), is: unitOf(now) }),
  ]
}

function unitOf({ unit }: IntegerSchema): string {
  return unit === undefined ? 'no unit' : `counted in ${unit}`
}

function ofChoice(released: ChoiceSchema, now: ChoiceSchema, place: readonly string[]): readonly Incompatibility[] {
  const kept = released.options.every((option) => now.options.includes(option))
  return unless(kept, { place, was: inWords(released), is: inWords(now) })
}

function ofVariant(released: VariantSchema, now: VariantSchema, place: readonly string[]): readonly Incompatibility[] {
  return Object.entries(released.variants).flatMap(([kind, fields]) => {
    const found = now.variants[kind]
    if (found === undefined) return [{ place: [...place, kind], was: 'a variant', is: nothing }]
    return ofFields(fields, found, [...place, kind])
  })
}

function ofFields(released: RecordFields, now: RecordFields, place: readonly string[]): readonly Incompatibility[] {
  const added = Object.entries(now).flatMap(([name, field]) =>
    unless(name in released || isOptional(field), { place: [...place, name], was: nothing, is: 'a required field' }),
  )
  return [...Object.entries(released).flatMap(([name, field]) => ofField(field, now[name], [...place, name])), ...added]
}

function ofField(released: Field, now: Field | undefined, place: readonly string[]): readonly Incompatibility[] {
  if (now === undefined) return [{ place, was: inWords(inner(released)), is: nothing }]
  return [
    ...unless(!isOptional(released) || isOptional(now), { place, was: 'an optional field', is: 'a required field' }),
    ...incompatibilities(inner(released), inner(now), place),
  ]
}

function inner(field: Field): Schema {
  return isOptional(field) ? field.optional : field
}

function unless(fits: boolean, found: Incompatibility): readonly Incompatibility[] {
  return fits ? [] : [found]
}

function inWords(schema: Schema): string {
  if (schema.kind === 'choice') return `a choice of ${schema.options.join(', ')}`
  if (schema.kind === 'id') return `an id of ${schema.of}`
  return `of kind ${schema.kind}`
}

/** What is wrong and what to do about it, for whoever changed the schema. */
export function explainIncompatibility({ place, was, is }: Incompatibility): string {
  return [
    `${place.join('.')}: released was ${was}, now there is ${is}.`,
    'Facts of the released shape are stored for good, so leave it as it was, and give the new shape an event type of its',
    'own; or write an upcaster that turns the stored shape into the new one, and release the new one under a new type.',
  ].join('\n')
}
