import { useState } from 'react'
import type { VerifyAnswer } from '#contract'
import type { Failure } from '#core/failure'
import { formatDay } from '#core/text/format'
import type { Messages } from '#core/text/messages'
import { useApi, useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useVaultSettings } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { Explained } from '../../ui/Explained.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import { Section } from './Section.tsx'

type Doing = 'nothing' | 'copying' | 'verifying'

/** Copies of the file in other places, and whether the file is sound. */
export function CopySection() {
  const text = useText()
  const language = useLanguage()
  const api = useApi()
  const copies = useVaultSettings()?.copies ?? []
  const loadRecords = useApp((state) => state.loadRecords)
  const notify = useApp((state) => state.notify)
  const [doing, setDoing] = useState<Doing>('nothing')
  const [verified, setVerified] = useState<VerifyAnswer | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  const saveCopy = async () => {
    setDoing('copying')
    const saved = await api.vault.saveCopy()
    setDoing('nothing')
    setFailure(saved.ok ? null : saved.error)
    if (!saved.ok || saved.value === null) return
    notify(text['settings.copy-saved'](saved.value))
    // Main has noted the copy in the settings record.
    await loadRecords()
  }
  const verify = async () => {
    setDoing('verifying')
    const answer = await api.vault.verify()
    setDoing('nothing')
    setFailure(answer.ok ? null : answer.error)
    setVerified(answer.ok ? answer.value : null)
  }

  return (
    <Section title={text['settings.copies']}>
      <p className="small mute">
        <Explained>{text['settings.copies-body']}</Explained>
      </p>
      {copies.length === 0 ? (
        <MarkWord mark="fragile" word={text['settings.copies-none']} />
      ) : (
        <ul>
          {copies.toReversed().map(({ where, madeOn }) => (
            <li className="small" key={`${where}/${madeOn}`}>
              {text['settings.copy']({ where, day: formatDay(madeOn, language) })}
            </li>
          ))}
        </ul>
      )}
      <div className="acts">
        <Button icon="save" disabled={doing !== 'nothing'} onClick={() => void saveCopy()}>
          {text['settings.save-copy']}
        </Button>
        <Button variant="quiet" icon="check" disabled={doing !== 'nothing'} onClick={() => void verify()}>
          {text[doing === 'verifying' ? 'settings.verifying' : 'settings.verify']}
        </Button>
      </div>
      <div role="status">
        {verified !== null && (
          <MarkWord mark={verified.sound ? 'safe' : 'lost'} word={verdictOf(verified, text)} />
        )}
      </div>
      {failure !== null && <FailureNote failure={failure} />}
    </Section>
  )
}

function verdictOf({ sound, recordCount, damagedCount }: VerifyAnswer, text: Messages): string {
  if (sound) return text['settings.verify-sound']({ count: recordCount })
  if (damagedCount === 0) return text['settings.verify-unsound']
  return text['settings.verify-damaged']({ count: recordCount, damaged: damagedCount })
}
