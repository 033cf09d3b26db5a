// The windows' own words: Fluent messages of locales/<language>/app.ftl and trainer.ftl. Lesson words arrive inside screens.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { HOME_LANGUAGE, language } from './language.svelte.ts'

const files = import.meta.glob<string>('../../locales/*/{app,trainer}.ftl', { query: '?raw', import: 'default', eager: true })

const bundles = new Map<string, FluentBundle>()

for (const [path, text] of Object.entries(files)) {
  const tag = path.split('/').at(-2) ?? HOME_LANGUAGE
  const bundle = bundles.get(tag) ?? new FluentBundle(tag, { useIsolating: false })
  bundle.addResource(new FluentResource(text))
  bundles.set(tag, bundle)
}

/** A message in the given language, else in the home language, else its id. */
export function say(tag: string, id: string, args?: Record<string, FluentVariable>): string {
  for (const candidate of [tag, HOME_LANGUAGE]) {
    const bundle = bundles.get(candidate)
    const message = bundle?.getMessage(id)
    if (bundle && message?.value) return bundle.formatPattern(message.value, args, [])
  }
  return id
}

/** A message in the window's language; redrawn when that changes. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  return say(language.tag, id, args)
}
