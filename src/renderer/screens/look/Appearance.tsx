import { useEffect } from 'react'
import { commandOf } from '#core/shortcuts'
import { nextTextSize } from '#core/text-size'
import { useApp, useLanguage } from '../../store/AppContext.tsx'

/** Puts language, colours, text size and movement on the document, where the style sheets read them. */
export function Appearance() {
  const language = useLanguage()
  const theme = useApp((state) => state.app?.preferences.theme ?? 'system')
  const textSize = useApp((state) => state.app?.preferences.textSize ?? 100)
  const contrast = useApp((state) => state.app?.preferences.contrast ?? 'system')
  const motion = useApp((state) => state.app?.preferences.motion ?? 'system')
  useTextSizeKeys()
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset['textSize'] = String(textSize)
  }, [language, textSize])
  useEffect(
    () =>
      following('(prefers-color-scheme: dark)', (isDarkThere) => {
        const isDark = theme === 'dark' || (theme === 'system' && isDarkThere)
        document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
      }),
    [theme],
  )
  useEffect(
    () =>
      following('(prefers-contrast: more)', (isMoreThere) => {
        document.documentElement.dataset['contrast'] = contrast === 'more' || isMoreThere ? 'more' : 'usual'
      }),
    [contrast],
  )
  useEffect(
    () =>
      following('(prefers-reduced-motion: reduce)', (isLessThere) => {
        document.documentElement.dataset['motion'] = motion === 'less' || isLessThere ? 'less' : 'usual'
      }),
    [motion],
  )
  return null
}

/** Says what the computer asks for, now and whenever it changes. Answers how to stop. */
function following(query: string, apply: (matches: boolean) => void): () => void {
  const asked = window.matchMedia(query)
  const change = () => apply(asked.matches)
  change()
  asked.addEventListener('change', change)
  return () => asked.removeEventListener('change', change)
}

/** Larger and smaller text by keys, wherever one is, before the notebook is open as well. */
function useTextSizeKeys(): void {
  const textSize = useApp((state) => state.app?.preferences.textSize ?? 100)
  const setPreferences = useApp((state) => state.setPreferences)
  const notifyFailure = useApp((state) => state.notifyFailure)
  useEffect(() => {
    const listen = async (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (command !== 'larger' && command !== 'smaller' && command !== 'usual-size') return
      event.preventDefault()
      const wanted = command === 'usual-size' ? 100 : nextTextSize(textSize, command === 'larger' ? 1 : -1)
      if (wanted === textSize) return
      const kept = await setPreferences({ textSize: wanted })
      if (!kept.ok) notifyFailure(kept.error)
    }
    const onKey = (event: KeyboardEvent) => void listen(event)
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [textSize, setPreferences, notifyFailure])
}
