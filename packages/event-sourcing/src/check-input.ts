import { type Checked, check, type Misfit } from './check.ts'
import { type Infer, isLine, isOptional, type RecordFields, type Schema, type TextSchema } from './schema.ts'

/**
 * As `check`, for what somebody writes now. Texts show something, hold no control characters, and no line breaks where a
 * line is meant. What was stored before is held to `check` alone.
 */
export function checkInput<S extends Schema>(schema: S, value: unknown): Checked<Infer<S>> {
  const checked = check(schema, value)
  if (!checked.fits) return checked
  const misfit = misfitIn(schema, checked.value, [])
  return misfit === undefined ? checked : { fits: false, misfit }
}

/** The first text that does not fit. The value has the shape of the schema already. */
function misfitIn(schema: Schema, value: unknown, path: readonly string[]): Misfit | undefined {
  switch (schema.kind) {
    case 'text':
      return misfitText(schema, String(value), path)
    case 'list':
      return Array.isArray(value) ? first(value.entries(), (_place, item) => [schema.item, item]) : undefined
    case 'record':
      return inFields(schema.fields)
    case 'variant':
      return inFields(schema.variants[String(member(value, 'kind'))] ?? {})
    default:
      return undefined
  }

  function inFields(fields: RecordFields): Misfit | undefined {
    return first(Object.entries(fields), (name, field) => {
      const inner = member(value, name)
      return inner === undefined ? undefined : [isOptional(field) ? field.optional : field, inner]
    })
  }

  function first<Place extends string | number, Item>(
    items: Iterable<[Place, Item]>,
    look: (place: Place, item: Item) => [Schema, unknown] | undefined,
  ): Misfit | undefined {
    for (const [place, item] of items) {
      const found = look(place, item)
      const misfit = found && misfitIn(found[0], found[1], [...path, String(place)])
      if (misfit !== undefined) return misfit
    }
    return undefined
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/** Something that is seen: neither space, nor a character that only acts, nor one that is drawn as nothing. */
const seen = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u
/** Control characters but tab and line breaks; half characters. */
const control = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u
const lineBreak = /[\n\r\t\u2028\u2029]/u

function misfitText(schema: TextSchema, value: string, path: readonly string[]): Misfit | undefined {
  if (!seen.test(value)) return { path, expected: 'text.notEmpty' }
  if (control.test(value)) return { path, expected: 'text.noControl' }
  return isLine(schema) && lineBreak.test(value) ? { path, expected: 'text.oneLine' } : undefined
}
