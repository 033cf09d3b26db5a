import { expect, test } from 'vitest'
import { partsOf, room } from '../src/kit/parts.ts'

test('whole sentences go into a part as long as they have room', () => {
  expect(partsOf(['一二三', '四五', '六七八九'], 5)).toEqual([[0, 1], [2]])
})

test('a sentence that is too long stands alone, and none is lost', () => {
  expect(partsOf(['一', '二三四五六七八', '九'], 4)).toEqual([[0], [1], [2]])
  expect(partsOf([], 4)).toEqual([[]])
})

test('Latin letters take less room', () => {
  expect(room('Please wait')).toBeLessThan('Please wait'.length)
  expect(room('请等一等')).toBe(4)
})
