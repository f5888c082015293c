import type { Locator } from 'playwright-core'

/** A field as somebody meets it who hears it. */
export interface Heard {
  readonly invalid: boolean
  readonly value: string
  /** What describes it, the most pressing first. */
  readonly description: readonly string[]
  readonly focused: boolean
}

/** What a screen reader says of a field. */
export function heardOf(field: Locator): Promise<Heard> {
  return field.evaluate((input: HTMLInputElement) => {
    const ids = input.getAttribute('aria-describedby')?.split(' ') ?? []
    const texts = ids.map((id) => document.getElementById(id)?.textContent.trim() ?? `nothing is called ${id}`)
    return {
      invalid: input.getAttribute('aria-invalid') === 'true',
      value: input.value,
      description: texts.filter((text) => text !== ''),
      focused: input === document.activeElement,
    }
  })
}

/** Types into a field as with the keyboard, in place of what stands there. */
export async function retype(field: Locator, text: string): Promise<void> {
  await field.fill('')
  await field.pressSequentially(text)
}
