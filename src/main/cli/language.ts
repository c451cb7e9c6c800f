import type { Language } from '#core/language'

/** The language of the environment, by POSIX rules: Japanese where it says so, English everywhere else. */
export function languageOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  )
  return /^ja(?:[_.@-]|$)/iu.test(locale ?? '') ? 'ja' : 'en'
}
