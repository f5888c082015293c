import { describe, expect, test } from 'vitest'
import { compareTexts } from '../src/index.ts'

const sorted = (...texts: readonly string[]) => texts.toSorted(compareTexts)

describe('alphabetical order', () => {
  test('æ, ø and å come last, in that order', () => {
    expect(sorted('Ås', 'Ørsta', 'Ærøy', 'Zeta', 'Alta')).toEqual(['Alta', 'Zeta', 'Ærøy', 'Ørsta', 'Ås'])
  })

  test('aa is å', () => {
    expect(sorted('Aasen', 'Abel', 'Østby')).toEqual(['Abel', 'Østby', 'Aasen'])
  })

  test('letters of our neighbours stand with the ones they sound like', () => {
    expect(sorted('Öberg', 'Zahl', 'Ärlig', 'Åberg')).toEqual(['Zahl', 'Ärlig', 'Öberg', 'Åberg'])
    expect(sorted('Müller', 'Myhre', 'Mork')).toEqual(['Mork', 'Myhre', 'Müller'])
  })

  test('Sámi letters stand with their plain ones', () => {
    expect(sorted('Šuorpma', 'Stuorra', 'Čáhput', 'Dahl', 'Đorde')).toEqual([
      'Čáhput',
      'Dahl',
      'Đorde',
      'Stuorra',
      'Šuorpma',
    ])
  })

  test('numbers sort by their size', () => {
    expect(sorted('Sak 10', 'Sak 9', 'Sak 1')).toEqual(['Sak 1', 'Sak 9', 'Sak 10'])
  })

  test('capitals and marks decide only between equal words', () => {
    expect(sorted('ide', 'Idé', 'Ide', 'idar')).toEqual(['idar', 'Ide', 'ide', 'Idé'])
    expect(compareTexts('Nav', 'Nav')).toBe(0)
  })
})
