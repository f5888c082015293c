import { describe, expect, test } from 'vitest'
import {
  daysBetween,
  formatBytes,
  formatDate,
  formatDateTime,
  formatDays,
  formatKroner,
  formatList,
  formatLongDate,
  formatNumber,
  formatPercent,
  formatRelative,
  formatRelativeDay,
  formatShortDate,
  formatShortDateTime,
  instantInOslo,
  instantsInOslo,
  osloDate,
} from '../src/index.ts'

const moment = '2026-11-22T12:05:00.000Z'

describe('dates', () => {
  test('a moment is written with the time in Oslo', () => {
    expect(formatDateTime('nb', moment)).toBe('22. november 2026 kl. 13:05')
    expect(formatDateTime('nn', moment)).toBe('22. november 2026 kl. 13:05')
    expect(formatDateTime('en', moment)).toBe('22 November 2026, 13:05')
  })

  test('summer time is one hour further ahead', () => {
    expect(formatDateTime('nb', '2026-07-01T12:05:00.000Z')).toBe('1. juli 2026 kl. 14:05')
  })

  test('midnight is 00:00', () => {
    expect(formatShortDateTime('en', '2026-01-31T23:00:00.000Z')).toBe('1 Feb 2026, 00:00')
  })

  test('a calendar date stays on its day', () => {
    expect(formatDate('nb', '2026-01-01')).toBe('1. januar 2026')
    expect(formatShortDate('nn', '2026-12-31')).toBe('31. des. 2026')
    expect(formatLongDate('nn', '2026-11-21')).toBe('laurdag 21. november 2026')
    expect(formatLongDate('en', '2026-11-22')).toBe('Sunday 22 November 2026')
  })

  test('late in the evening in UTC it is already tomorrow in Oslo', () => {
    expect(osloDate('2026-11-22T23:30:00.000Z')).toBe('2026-11-23')
  })

  test('a date and time that somebody typed is a time in Oslo', () => {
    expect(instantInOslo('2026-11-22', '13:05')).toBe(moment)
    expect(instantInOslo('2026-07-01', '14:05')).toBe('2026-07-01T12:05:00.000Z')
    expect(instantInOslo('2026-03-29', '12:00')).toBe('2026-03-29T10:00:00.000Z')
    expect(instantInOslo('2026-10-25', '12:00')).toBe('2026-10-25T11:00:00.000Z')
  })

  test('a time in Oslo comes never or twice in the nights when the clocks change, and once in every other', () => {
    expect(instantsInOslo('2026-11-22', '13:05')).toEqual([moment])
    expect(instantsInOslo('2026-03-29', '01:59')).toEqual(['2026-03-29T00:59:00.000Z'])
    expect(instantsInOslo('2026-03-29', '02:00')).toEqual([])
    expect(instantsInOslo('2026-03-29', '02:59')).toEqual([])
    expect(instantsInOslo('2026-03-29', '03:00')).toEqual(['2026-03-29T01:00:00.000Z'])
    expect(instantsInOslo('2026-10-25', '01:59')).toEqual(['2026-10-24T23:59:00.000Z'])
    expect(instantsInOslo('2026-10-25', '02:30')).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])
    expect(instantsInOslo('2026-10-25', '03:00')).toEqual(['2026-10-25T02:00:00.000Z'])
  })

  test('days are counted by the calendar, over a change of clocks too', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2)
  })
})

describe('numbers', () => {
  test('Norwegian has a no-break space between thousands and a decimal comma', () => {
    expect(formatNumber('nb', 1_234_567.8, 2)).toBe('1\u00A0234\u00A0567,80')
    expect(formatNumber('en', 1_234_567.8, 2)).toBe('1,234,567.80')
    expect([0, 999, 1000].map((value) => formatNumber('nn', value))).toEqual(['0', '999', '1\u00A0000'])
  })

  test('below zero stands a real minus sign, and zero never has one', () => {
    expect(formatNumber('nb', -1234)).toBe('\u22121\u00A0234')
    expect(formatNumber('nb', -0.4, 0)).toBe('0')
  })

  test('a sum has the currency in front', () => {
    expect(formatKroner('nb', 430_000)).toBe('kr\u00A0430\u00A0000')
    expect(formatKroner('en', 430_000)).toBe('NOK\u00A0430,000')
    expect(formatKroner('nn', -5000)).toBe('kr\u00A0\u22125\u00A0000')
  })

  test('one day is a day, two are days', () => {
    expect(formatDays('nb', 1)).toBe('1\u00A0dag')
    expect(formatDays('nn', 14)).toBe('14\u00A0dagar')
    expect(formatDays('en', -2)).toBe('\u22122\u00A0days')
  })

  test('a share is written as per cent', () => {
    expect(formatPercent('nb', 0.855, 1)).toBe('85,5\u00A0%')
    expect(formatPercent('en', 0.85)).toBe('85%')
  })

  test('the size of a file is rounded', () => {
    expect([1, 512, 1400, 2_350_000].map((size) => formatBytes('en', size))).toEqual([
      '1\u00A0byte',
      '512\u00A0bytes',
      '1.4\u00A0kB',
      '2.4\u00A0MB',
    ])
  })
})

describe('time as seen from now', () => {
  const now = '2026-11-22T12:05:00.000Z'

  test.each([
    ['2026-11-22T12:04:30.000Z', 'nå nettopp'],
    ['2026-11-22T12:02:00.000Z', 'for 3 minutter siden'],
    ['2026-11-22T12:04:00.000Z', 'for 1 minutt siden'],
    ['2026-11-22T12:05:20.000Z', 'om 1 minutt'],
    ['2026-11-22T10:00:00.000Z', 'for 2 timer siden'],
    ['2026-11-22T17:05:00.000Z', 'om 5 timer'],
    ['2026-11-21T12:00:00.000Z', 'i går'],
    ['2026-11-23T22:00:00.000Z', 'i morgen'],
    ['2026-11-24T12:05:00.000Z', 'om 2 dager'],
    ['2026-11-10T12:05:00.000Z', 'for 12 dager siden'],
    ['2026-08-01T12:05:00.000Z', '1. aug. 2026'],
  ])('%s is %s', (other, expected) => {
    expect(formatRelative('nb', other, now)).toBe(expected)
  })

  test('nynorsk and English have their own words', () => {
    expect(formatRelative('nn', '2026-11-22T10:00:00.000Z', now)).toBe('for 2 timar sidan')
    expect(formatRelative('nn', '2026-11-23T22:00:00.000Z', now)).toBe('i morgon')
    expect(formatRelative('en', '2026-11-22T12:02:00.000Z', now)).toBe('3 minutes ago')
    expect(formatRelative('en', '2026-11-24T12:05:00.000Z', now)).toBe('in 2 days')
  })

  test('a date is today until midnight in Oslo', () => {
    expect(formatRelativeDay('nb', '2026-11-22', '2026-11-22T22:59:00.000Z')).toBe('i dag')
    expect(formatRelativeDay('nb', '2026-11-22', '2026-11-22T23:00:00.000Z')).toBe('i går')
  })
})

test('a list ends in an and', () => {
  expect(formatList('nb', ['Fjordvik', 'Nav', 'Skatteetaten'])).toBe('Fjordvik, Nav og Skatteetaten')
  expect(formatList('en', ['Fjordvik', 'Nav'])).toBe('Fjordvik and Nav')
  expect(formatList('nn', [])).toBe('')
})
