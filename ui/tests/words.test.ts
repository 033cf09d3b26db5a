import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentResource } from '@fluent/bundle'
import { expect, test } from 'vitest'
import { say } from '../src/words.ts'

const locales = join(import.meta.dirname, '../../locales')
const source = join(import.meta.dirname, '../src')

/** The words of both windows, in one. */
const words = (language: string) =>
  ['app.ftl', 'trainer.ftl'].map((file) => readFileSync(join(locales, language, file), 'utf8')).join('\n')

const ids = (language: string) => [...words(language).matchAll(/^([a-z][a-z0-9-]*) *=/gm)].map((match) => match[1]!)

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(svelte|ts)$/.test(file) && !/fake|bindings|backend/.test(file))
  .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }))

/** t('id') names one message, t(`part-${x}`) a family of them. */
function used(): { whole: string[]; families: string[] } {
  const all = files.map(({ text }) => text).join('\n')
  return {
    whole: [...all.matchAll(/\bt\('([a-z0-9-]+)'/g)].map((match) => match[1]!),
    families: [...all.matchAll(/\bt\(`([a-z0-9-]+-)\$\{/g)].map((match) => match[1]!),
  }
}

test('both languages have the same messages, and every line of them can be read', () => {
  expect(ids('en')).toEqual(ids('zh-CN'))
  for (const language of ['en', 'zh-CN']) {
    const resource = new FluentResource(words(language))
    expect(resource.body.map((message) => message.id), `${language} has a message that Fluent cannot read`).toEqual(ids(language))
    expect(new Set(ids(language)).size, 'a message stands twice').toBe(ids(language).length)
  }
})

test('each message that is used exists, and none is unused', () => {
  const { whole, families } = used()
  const known = ids('zh-CN')
  expect(whole.filter((id) => !known.includes(id)), 'used, but in no file').toEqual([])
  const idle = known.filter((id) => !whole.includes(id) && !families.some((family) => id.startsWith(family)))
  expect(idle, 'in the files, but unused').toEqual([])
  expect(families.filter((family) => !known.some((id) => id.startsWith(family))), 'families without a message').toEqual([])
})

test('no Chinese words stand in the code', () => {
  const found = files.filter(({ text }) => /[\u4e00-\u9fff]/.test(text)).map(({ file }) => file)
  expect(found, 'move the words to locales/zh-CN/app.ftl').toEqual([])
})

test('nobody is told that they were wrong', () => {
  expect(words('zh-CN')).not.toMatch(/[^#\n]*(错|失败)/)
})

test('a missing language falls back to the home language, a missing message to its id', () => {
  expect(say('mn', 'brand')).toBe(say('zh-CN', 'brand'))
  expect(say('en', 'no-such-message')).toBe('no-such-message')
  expect(say('en', 'place', { step: 4, steps: 12 })).toBe('Step 4 of 12')
})
