import type { Preferences } from '#contract'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Segmented } from '../../ui/choices.tsx'
import { Section } from './Section.tsx'

const LANGUAGES = ['system', 'ja', 'en'] as const
const THEMES = ['system', 'light', 'dark'] as const
const TEXT_SIZES = ['100', '112', '125'] as const

const TEXT_SIZE_BY_NAME = { '100': 100, '112': 112, '125': 125 } as const

/** Language, theme and text size of this computer; each takes hold at once. */
export function LookSection() {
  const text = useText()
  const preferences = useApp((state) => state.app?.preferences)
  const setPreferences = useApp((state) => state.setPreferences)
  const notifyFailure = useApp((state) => state.notifyFailure)
  if (preferences === undefined) return null
  const change = async (wanted: Partial<Preferences>) => {
    const answer = await setPreferences(wanted)
    if (!answer.ok) notifyFailure(answer.error)
  }
  return (
    <Section title={text['settings.look']}>
      <p className="small mute">{text['settings.look-hint']}</p>
      <Segmented
        label={text['settings.language']}
        value={preferences.language}
        options={LANGUAGES.map((value) => ({ value, label: text[`settings.language.${value}`] }))}
        onChange={(language) => void change({ language })}
      />
      <Segmented
        label={text['settings.theme']}
        value={preferences.theme}
        options={THEMES.map((value) => ({ value, label: text[`settings.theme.${value}`] }))}
        onChange={(theme) => void change({ theme })}
      />
      <Segmented
        label={text['settings.text-size']}
        value={`${preferences.textSize}`}
        options={TEXT_SIZES.map((value) => ({ value, label: text[`settings.text-size.${value}`] }))}
        onChange={(name) => void change({ textSize: TEXT_SIZE_BY_NAME[name] })}
      />
    </Section>
  )
}
