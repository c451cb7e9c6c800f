import { useRef, useState } from 'react'
import { failureText } from '#core/text/failure-text'
import { useApi, useText } from '../../../store/AppContext.tsx'
import { useFileDrop } from '../../../ui/FileDropRoom.tsx'
import { takePastedPicture } from '../../../ui/picture-paste.ts'
import { PictureButton } from '../../../ui/PictureButton.tsx'
import { readCodeIn } from '../../../ui/read-picture.ts'
import { SecretField } from '../../../ui/SecretField.tsx'
import { TOTP } from './collect-secrets.ts'
import { HeldSecret } from './HeldSecret.tsx'
import type { SecretPartProps } from './SecretListField.tsx'

type Tried =
  { readonly state: 'none' | 'reading' } | { readonly state: 'read' | 'refused'; readonly outcome: string }

/** The key of an authenticator: typed, or read from the QR code that the service shows; tried before it is saved. */
export function TotpField({ form, account, inputs }: Pick<SecretPartProps, 'form' | 'account' | 'inputs'>) {
  const text = useText()
  const api = useApi()
  const [tried, setTried] = useState<Tried>({ state: 'none' })
  const turn = useRef(0)

  const attempt = async (typed: string): Promise<void> => {
    turn.current += 1
    const mine = turn.current
    if (typed.trim() === '') {
      setTried({ state: 'none' })
      return
    }
    const read = await api.secrets.tryTotp({ text: typed })
    // Something else has been typed since.
    if (mine !== turn.current) return
    setTried(
      read.ok
        ? { state: 'read', outcome: text['accounts.totp.compare']({ code: inThrees(read.value.code) }) }
        : { state: 'refused', outcome: failureText(read.error, text) },
    )
  }
  const readPicture = async (picture: Blob): Promise<void> => {
    setTried({ state: 'reading' })
    const code = await readCodeIn(picture)
    if (!code.ok) {
      const outcome = text['keys.picture-problem']({ problem: code.error, digits: 0 })
      setTried({ state: 'refused', outcome })
      return
    }
    inputs.fill(TOTP, code.value)
    form.touch()
    await attempt(code.value)
  }
  const field = useFileDrop<HTMLDivElement>({
    hint: text['keys.picture-drop'],
    takes: ({ type }) => type.startsWith('image/'),
    onFile: (picture) => void readPicture(picture),
  })
  const readScreen = async (): Promise<void> => {
    turn.current += 1
    setTried({ state: 'reading' })
    const read = await api.secrets.totpOnScreen()
    if (!read.ok) {
      setTried({ state: 'refused', outcome: failureText(read.error, text) })
      return
    }
    inputs.fill(TOTP, read.value.text)
    form.touch()
    const compared = text['accounts.totp.compare']({ code: inThrees(read.value.code) })
    setTried({ state: 'read', outcome: `${compared} ${text['accounts.totp.screen-cleared']}` })
  }
  return (
    <div onPaste={(event) => takePastedPicture(event, (picture) => void readPicture(picture))} ref={field}>
      <SecretField
        label={text['words.secret.totp']}
        hint={text['accounts.totp.hint']}
        ref={inputs.refOf(TOTP)}
        onInput={form.touch}
        onBlur={(event) => void attempt(event.currentTarget.value)}
      />
      <PictureButton
        hint={text['accounts.totp.picture']}
        state={tried.state}
        outcome={'outcome' in tried ? tried.outcome : ''}
        onPicture={(picture) => void readPicture(picture)}
        onScreen={() => void readScreen()}
      />
      <HeldSecret form={form} account={account} name="totp" />
    </div>
  )
}

/** As it is read out and typed: 123 456. */
export function inThrees(code: string): string {
  return code.length === 6 ? `${code.slice(0, 3)} ${code.slice(3)}` : code
}
