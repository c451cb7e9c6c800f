import type { Preferences } from '#contract'
import { TEXT_SIZES } from '#core/text-size'
import { useApp, useText } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/choices.tsx'
import { Section } from './Section.tsx'

const LANGUAGES = ['system', 'ja', 'en'] as const
const THEMES = ['system', 'light', 'dark'] as const
const CONTRASTS = ['system', 'more'] as const
const MOTIONS = ['system', 'less'] as const

/** Language, colours, text size and movement of this computer; each takes hold at once. */
export function LookSection() {
  const text = useText()
  const preferences = useApp((state) => state.app?.preferences)
  const setPreferences = useApp((state) => state.setPreferences)
  const notifyFailure = useApp((state) => state.notifyFailure)
  const showKeys = useApp((state) => state.showKeys)
  if (preferences === undefined) return null
  const change = async (wanted: Partial<Preferences>) => {
    const answer = await setPreferences(wanted)
    if (!answer.ok) notifyFailure(answer.error)
  }
  return (
    <Section title={text['settings.look']}>
      <p className="small mute">{text['settings.look-hint']}</p>
      <div>
        <Segmented
          label={text['settings.language']}
          value={preferences.language}
          options={LANGUAGES.map((value) => ({ value, label: text[`settings.language.${value}`] }))}
          onChange={(language) => void change({ language })}
        />
        <p className="hint">{text['settings.language-hint']}</p>
      </div>
      <div>
        <Segmented
          label={text['settings.theme']}
          value={preferences.theme}
          options={THEMES.map((value) => ({ value, label: text[`settings.theme.${value}`] }))}
          onChange={(theme) => void change({ theme })}
        />
        <p className="hint">{text['settings.theme-hint']}</p>
      </div>
      <div>
        <Segmented
          label={text['settings.text-size']}
          value={`${preferences.textSize}`}
          options={TEXT_SIZES.map((size) => ({
            value: `${size}`,
            label: text[`settings.text-size.${size}`],
          }))}
          onChange={(chosen) => {
            const textSize = TEXT_SIZES.find((size) => `${size}` === chosen)
            if (textSize !== undefined) void change({ textSize })
          }}
        />
        <p className="hint">{text['settings.text-size-hint']}</p>
      </div>
      <div>
        <Segmented
          label={text['settings.contrast']}
          value={preferences.contrast}
          options={CONTRASTS.map((value) => ({ value, label: text[`settings.contrast.${value}`] }))}
          onChange={(contrast) => void change({ contrast })}
        />
        <p className="hint">{text['settings.contrast-hint']}</p>
      </div>
      <div>
        <Segmented
          label={text['settings.motion']}
          value={preferences.motion}
          options={MOTIONS.map((value) => ({ value, label: text[`settings.motion.${value}`] }))}
          onChange={(motion) => void change({ motion })}
        />
        <p className="hint">{text['settings.motion-hint']}</p>
      </div>
      <div>
        <InlineButton onClick={() => showKeys(true)}>{text['shortcuts.open']}</InlineButton>
        <p className="hint">{text['shortcuts.open-hint']}</p>
      </div>
    </Section>
  )
}
