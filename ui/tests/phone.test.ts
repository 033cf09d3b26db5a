import { expect, test } from 'vitest'
import type { Item, Widget } from '../src/bindings.ts'
import { arrange, type Run } from '../src/screens/phone/arrange.ts'
import { nearest } from '../src/screens/phone/scroll.svelte.ts'
import { item } from './screens.ts'

const of = (widget: Widget, id: string, page: number | null = null): Item => item({ widget, id, page })
const line = (runs: Run[]) => runs.map((run) => `${run.widget}: ${run.items.map((one) => one.id).join(' ')}`)

test('neighbours of one kind stand together, last buttons and tabs at the bottom', () => {
  const items = [of('text', 'a'), of('tile', 'b'), of('tile', 'c'), of('button', 'd'), of('button', 'e'), of('tab', 'f')]
  const layout = arrange({ items, pages: 1 })
  expect(layout.pages.map(line)).toEqual([['text: a', 'tile: b c']])
  expect(line(layout.foot)).toEqual(['button: d e'])
  expect(layout.tabs.map((tab) => tab.id)).toEqual(['f'])
})

test('a button among other things stays among them', () => {
  const layout = arrange({ items: [of('button', 'a'), of('text', 'b')], pages: 1 })
  expect(layout.pages.map(line)).toEqual([['button: a', 'text: b']])
  expect(layout.foot).toEqual([])
})

test('with folds, what has no page stays: above the first that has one, else below', () => {
  const items = [of('text', 'top'), of('row', 'a', 0), of('link', 'ask'), of('row', 'b', 1), of('button', 'ok')]
  const layout = arrange({ items, pages: 2 })
  expect(line(layout.head)).toEqual(['text: top'])
  expect(layout.pages.map(line)).toEqual([['row: a'], ['row: b']])
  expect(line(layout.foot)).toEqual(['link: ask', 'button: ok'])
})

test('the page in view is the one whose top is nearest', () => {
  expect([0, 190, 210, 999].map((at) => nearest([0, 400, 800], at))).toEqual([0, 0, 1, 2])
})
