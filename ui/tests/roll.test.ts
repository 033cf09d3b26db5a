import { describe, expect, it } from 'vitest'
import type { Person } from '../src/bindings.ts'
import { Roll } from '../src/screens/roll.svelte.ts'

function people(count: number): Person[] {
  const surnames = ['陈', '黄', '李', '王', '乌', '吴', '张']
  const letters = ['C', 'H', 'L', 'W', 'W', 'W', 'Z']
  return Array.from({ length: count }, (_, at) => ({
    id: `l${at}`, name: `${surnames[at % 7]}${at}`, picture: 'tea', goingOn: null, initial: letters[at % 7]!, apart: null,
  }))
}

describe('a roll', () => {
  it('shows few names at once', () => {
    const roll = new Roll(() => people(24))
    expect(roll.groups).toEqual([])
    expect(roll.people).toHaveLength(24)
  })

  it('opens many names by initial, then by surname, and goes back', () => {
    const all = people(700)
    const roll = new Roll(() => all)
    expect(roll.groups.map((group) => group.name)).toEqual(['C', 'H', 'L', 'W', 'Z'])
    expect(roll.groups.reduce((sum, group) => sum + group.count, 0)).toBe(700)
    roll.open('W')
    expect(roll.groups).toEqual([{ name: '王', count: 100 }, { name: '乌', count: 100 }, { name: '吴', count: 100 }])
    roll.open('乌')
    expect(roll.groups).toEqual([])
    expect(roll.people.map((one) => one.name[0])).toEqual(Array(100).fill('乌'))
    roll.back()
    roll.back()
    expect(roll.people).toHaveLength(700)
  })

  it('does not ask for a surname where all share one', () => {
    const roll = new Roll(() => people(700).filter((one) => one.initial !== 'W'))
    roll.open('C')
    expect(roll.groups).toEqual([])
    expect(roll.people).toHaveLength(100)
  })
})
