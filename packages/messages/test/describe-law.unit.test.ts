import { expect, test } from 'vitest'
import { translators } from '../src/all.ts'
import { describeLaw, type LawToDescribe } from '../src/index.ts'

const inForce: LawToDescribe = {
  act: 'LOV-2018-06-22-83',
  name: { nb: 'kommuneloven', nn: 'kommunelova', en: 'Local Government Act' },
  sections: ['8-1', '11-8', '11-9'],
  textOf: '2018-06-22',
  inForce: true,
  lookedUp: '2025-10-27',
}
const ahead: LawToDescribe = { ...inForce, sections: ['90'], inForce: false }

test('rules that follow law say which, from when, and that later changes are not taken in', () => {
  expect(describeLaw(translators.nb, 'nb', inForce)).toBe(
    'Følger kommuneloven §§ 8-1, 11-8 og 11-9 (LOV-2018-06-22-83), slik teksten var 22. juni 2018. Loven gjaldt 27. oktober 2025. Senere endringer er ikke regnet med: Les loven før dere velger.',
  )
  expect(describeLaw(translators.nn, 'nn', inForce)).toContain('kommunelova §§ 8-1, 11-8 og 11-9')
})

test('an act that was not in force says so', () => {
  expect(describeLaw(translators.en, 'en', ahead)).toBe(
    'Follows the Local Government Act, section 90 (LOV-2018-06-22-83), as the text was on 22 June 2018. The act was not yet in force on 27 October 2025: find out whether it is now before you choose.',
  )
  expect(describeLaw(translators.nn, 'nn', ahead)).toContain('galdt ikkje enno 27. oktober 2025')
})
