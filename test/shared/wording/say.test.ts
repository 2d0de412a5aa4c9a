// Sentences are filled with their facts, and only with them.
import { expect, test } from 'vitest'
import { say } from '../../../shared/wording/say.ts'

const sentence = { zh: '{item}：{year}年未填，{item}', en: '{item}: {year} is missing' }

test('every place of a fact is filled, in the language asked for', () => {
  const facts = { item: '森林面积', year: '2013' }
  expect(say(sentence, 'zh', facts)).toBe('森林面积：2013年未填，森林面积')
  expect(say(sentence, 'en', facts)).toBe('森林面积: 2013 is missing')
})

test('a fact that is not given stays visible', () => {
  expect(say(sentence, 'en', { item: '森林面积' })).toBe('森林面积: {year} is missing')
  expect(say(sentence, 'en')).toBe('{item}: {year} is missing')
})

test('what a person typed is put in as it is, even where it looks like a place or a pattern', () => {
  expect(say(sentence, 'en', { item: '{year} $& $1', year: '2013' })).toBe('{year} $& $1: 2013 is missing')
})

test('an empty fact is nothing, not a missing one', () => {
  expect(say(sentence, 'en', { item: '', year: '' })).toBe(':  is missing')
})
