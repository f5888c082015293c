import { expect } from 'vitest'
import { objections } from './axe.ts'
import { misfits } from './fit.ts'
import { foreign, languages, raw } from './languages.ts'
import { type AtBoard, keepPicture } from './people.ts'
import { readPage } from './read-page.ts'
import { unstuck } from './unstuck.ts'

const narrow = { width: 320, height: 640 }

/**
 * Looks at what somebody has before them in each language and in the narrowest window: it can be read by everybody, fits,
 * and is kept as a picture. Afterwards it is as it was.
 */
export async function looksRightEverywhere({ page }: AtBoard, picture: string): Promise<void> {
  const before = page.viewportSize() ?? narrow
  const chooser = page.locator('header select')
  const spoken = await chooser.inputValue()
  await keepPicture(page, `${picture}-desk`)
  await page.setViewportSize(narrow)
  for (const language of languages) {
    await chooser.selectOption(language)
    await page.locator(`html[lang="${language}"]`).waitFor()
    const { texts } = await readPage(page)
    expect.soft(foreign(language, texts), `texts of another language than ${language}`).toEqual([])
    expect.soft(raw(language, texts), 'texts that were never meant for people').toEqual([])
    expect.soft(await misfits(page), `what does not fit in ${language}`).toEqual([])
    expect.soft(await unstuck(page, () => objections(page)), `what axe-core objects to in ${language}`).toEqual([])
    await keepPicture(page, `${picture}-narrow-${language}`)
  }
  await chooser.selectOption(spoken)
  await page.locator(`html[lang="${spoken}"]`).waitFor()
  await page.setViewportSize(before)
}

/** The same for a dialog, in the language it was opened in. */
export async function dialogLooksRight({ page }: AtBoard, picture: string): Promise<void> {
  const before = page.viewportSize() ?? narrow
  await keepPicture(page, `${picture}-desk`)
  await page.setViewportSize(narrow)
  expect.soft(await misfits(page), 'what does not fit').toEqual([])
  expect.soft(await objections(page), 'what axe-core objects to').toEqual([])
  await keepPicture(page, `${picture}-narrow`)
  await page.setViewportSize(before)
}
