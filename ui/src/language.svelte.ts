// Which language the window's own words are in. Set from each screen that the back end sends.

/** The language that every message falls back to. */
export const HOME_LANGUAGE = 'zh-CN'

class WindowLanguage {
  tag = $state(HOME_LANGUAGE)
}

export const language = new WindowLanguage()
