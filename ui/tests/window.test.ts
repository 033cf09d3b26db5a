// The whole window in a real browser, by keyboard alone, with axe on every screen.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { built } from './built.ts'

const CHROMIUM = '/usr/bin/chromium'
const root = join(import.meta.dirname, '..')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const SIZES = [
  { width: 1366, height: 768, language: 'zh-CN' },
  { width: 1920, height: 1080, language: 'en' },
]

if (!existsSync(CHROMIUM)) console.warn(`No ${CHROMIUM}: the tests in a browser are left out. Install the package chromium to run them.`)

describe.skipIf(!existsSync(CHROMIUM))('the window', () => {
  let browser: Browser
  let server: PreviewServer
  let url = ''

  beforeAll(async () => {
    server = await preview({ root, logLevel: 'error', build: { outDir: await built(root) }, preview: { port: 0 } })
    url = server.resolvedUrls!.local[0]!
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  async function sit(options = '', size = SIZES[0]!): Promise<Page> {
    const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' })
    page.on('pageerror', (error) => expect.unreachable(`the page stumbled: ${error.message}`))
    await page.goto(url + options)
    await page.getByTestId('caption').waitFor()
    return page
  }

  /** Tab until the focus is on it, then Enter: nothing that a mouse could do. */
  async function press(page: Page, testid: string): Promise<void> {
    await page.getByTestId(testid).waitFor()
    for (let tabs = 0; tabs < 60; tabs += 1) {
      const now = await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))
      if (now === testid) return page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
    }
    expect.unreachable(`Tab never reaches ${testid}`)
  }

  async function sound(page: Page, where: string): Promise<void> {
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
    const found = await page.evaluate(async (values) => {
      type Axe = { run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> }
      const rules = { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } }
      const result = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: { type: 'tag', values }, rules })
      const scrolls = document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth
      return [...result.violations.map((one) => `${one.id} ${JSON.stringify(one.nodes.map((node) => node.target))}`), ...(scrolls ? ['the page scrolls'] : [])]
    }, TAGS)
    expect(found, where).toEqual([])
  }

  const phoneShows = (page: Page, screen: string) => page.locator(`[data-testid=phone][data-screen="${screen}"]`).waitFor()
  const viewIs = (page: Page, kind: string) => page.locator(`main[data-view=${kind}]`).waitFor()

  test.each(SIZES)('a lesson from door to ending by keyboard, at $width × $height in $language', async (size) => {
    const page = await sit('', size)
    if (size.language !== 'zh-CN') await press(page, `language-${size.language}`)
    await page.locator(`html[lang=${size.language}]`).waitFor()
    await sound(page, 'door')
    await press(page, 'learner-l1')
    await viewIs(page, 'today')
    const focused = () => page.evaluate(() => document.activeElement?.tagName)
    await expect.poll(focused, { message: 'a focus that lost its place stands on the title' }).toBe('H1')
    await sound(page, 'today')
    await press(page, 'begin')
    await phoneShows(page, 'home/main')
    await sound(page, 'home screen')
    await press(page, 'item-clinic')
    await phoneShows(page, 'clinic/front')
    await expect.poll(focused, { message: 'a focus inside the phone stays inside' }).toBe('H2')
    await sound(page, 'front page')
    await press(page, 'item-calendar')
    await phoneShows(page, 'clinic/hospital')
    await page.keyboard.press('Escape')
    await phoneShows(page, 'clinic/front')
    await press(page, 'item-calendar')
    await press(page, 'item-main')
    await phoneShows(page, 'clinic/department')
    await press(page, 'key-hint')
    await press(page, 'key-hint')
    await page.getByTestId('pointer').waitFor()
    await sound(page, 'list below the fold, dimmed, ring on the push key')
    await press(page, 'scroll-down')
    await page.locator('[data-testid=item-bone] + [data-testid=pointer]').waitFor()
    await press(page, 'item-bone')
    await phoneShows(page, 'clinic/date')
    await sound(page, 'dates')
    await press(page, 'item-d10')
    await press(page, 'item-s9')
    await phoneShows(page, 'clinic/confirm')
    await press(page, 'item-arrival')
    await press(page, 'item-notes')
    await page.getByRole('dialog').waitFor()
    await sound(page, 'dialog')
    await press(page, 'scroll-down')
    await page.locator('[data-testid=item-understood]:not([aria-disabled])').waitFor()
    await press(page, 'item-understood')
    await press(page, 'item-confirm')
    await phoneShows(page, 'clinic/done')
    await sound(page, 'success with a banner')
    await press(page, 'notice-close')
    await press(page, 'item-view')
    await viewIs(page, 'ending')
    await sound(page, 'ending')
    await press(page, 'stand-up')
    await viewIs(page, 'door')
    await page.close()
  })

  test('a door without names says where to go', async () => {
    const page = await sit('?learners=0&voice=waking&mended=1')
    await sound(page, 'empty door')
    await page.close()
  })

  test('a walk-in makes a tile in two touches', async () => {
    const page = await sit('?learners=30')
    await press(page, 'turn-on')
    await sound(page, 'door with many names')
    await press(page, 'newcomer')
    await viewIs(page, 'newcomer')
    await sound(page, 'names')
    await page.locator('.wall button').first().press('Enter')
    await page.getByTestId('picture-lotus').waitFor()
    await sound(page, 'pictures')
    await press(page, 'picture-lotus')
    await viewIs(page, 'today')
    await page.close()
  })

  test('watching, a trap, no voice, the trainer', async () => {
    const page = await sit('?voice=absent')
    await press(page, 'guest')
    await press(page, 'begin-watch')
    await press(page, 'show-next')
    await phoneShows(page, 'clinic/front')
    await press(page, 'phone-home')
    await press(page, 'item-sms')
    await phoneShows(page, 'sms/thread')
    await press(page, 'key-trainer')
    await sound(page, 'messages')
    await page.getByTestId('item-m1').click()
    await page.getByTestId('consequence').waitFor()
    await sound(page, 'consequence')
    await page.getByTestId('consequence-read').click()
    await page.getByTestId('consequence').waitFor({ state: 'detached', timeout: 5000 })
    // A field is filled on the phone's own keys: digits, a key that takes one back, a key that is done.
    await page.getByTestId('item-code').click()
    for (const key of ['2', '5', '9', 'erase', '8']) await press(page, `pad-${key}`)
    expect(await page.getByTestId('item-code').inputValue()).toBe('258')
    await sound(page, 'keypad')
    await press(page, 'pad-done')
    await page.getByTestId('pad-done').waitFor({ state: 'detached' })
    await press(page, 'rest')
    await viewIs(page, 'today')
    await page.close()
  })

  test('records that cannot be written: kind words, and once more', async () => {
    const page = await sit('?trouble=1')
    await press(page, 'learner-l2')
    await press(page, 'begin')
    await press(page, 'item-clinic')
    await page.getByTestId('trouble').waitFor()
    await sound(page, 'trouble')
    await press(page, 'trouble-again')
    await phoneShows(page, 'clinic/front')
    await page.close()
  })

  test('hand and mouse: a hold, a touch beside, a list dragged upwards', async () => {
    const page = await sit()
    const said = (words: string) => page.getByTestId('caption').getByText(words).waitFor()
    await press(page, 'learner-l1')
    await press(page, 'begin')
    await page.getByTestId('item-clinic').click({ delay: 1000 })
    await said('按久了')
    await page.getByTestId('phone').getByText('6月8日').click()
    await said('没有点到')
    await page.getByTestId('item-clinic').click()
    await page.getByTestId('item-calendar').click()
    await page.getByTestId('item-main').click()
    const row = (await page.getByTestId('item-nerve').boundingBox())!
    await page.mouse.move(row.x + 80, row.y + 30)
    await page.mouse.down()
    await page.mouse.move(row.x + 80, row.y - 170, { steps: 8 })
    await page.mouse.up()
    await page.locator('[data-testid=item-bone] + [data-testid=pointer]').waitFor()
    expect(await page.getByTestId('phone').getAttribute('data-screen'), 'the drag was no tap').toBe('clinic/department')
    await page.close()
  })
})
