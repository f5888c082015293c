/** Texts by dotted key, such as `words.role.deputy`. */
export type Texts = Readonly<Record<string, string>>

/** What a translation of these texts must have: every key and no other. */
export type Translation<Source extends Texts> = Readonly<Record<keyof Source, string>>

/** What stands between braces: `name`, or `count|criterion|criteria`. */
type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never
type NameOf<Slot extends string> = Slot extends `${infer Name}|${string}` ? Name : Slot
type CountedIn<Slot extends string> = Slot extends `${infer Name}|${string}` ? Name : never

/** The values a text needs: one for each placeholder, a number where the text chooses a plural form by it. */
export type ValuesOf<Text extends string> = {
  readonly [Name in NameOf<Slots<Text>>]: Name extends CountedIn<Slots<Text>> ? number : string | number
}

/** Nothing for a text without placeholders, otherwise its values. */
export type ValuesArgument<Text extends string> = [Slots<Text>] extends [never] ? [] : [values: ValuesOf<Text>]

/** Turns a key into a text. It takes exactly the values that the bokmål text names. */
export type Translate<Source extends Texts> = <Key extends keyof Source & string>(
  key: Key,
  ...values: ValuesArgument<Source[Key]>
) => string
