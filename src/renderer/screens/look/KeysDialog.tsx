import { useEffect } from 'react'
import { commandOf, PAGE_COMMANDS, strokeOf, type Command } from '#core/shortcuts'
import type { Messages } from '#core/text/messages'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { isField } from '../../ui/is-field.ts'
import { KEY_GROUPS, NAMED_KEYS } from './key-groups.ts'
import { keysOf } from './key-names.ts'
import styles from './KeysDialog.module.css'

/** The page about the keyboard, opened by Ctrl and / wherever one is. */
export function KeysPage() {
  const isShown = useApp((state) => state.keysShown)
  const showKeys = useApp((state) => state.showKeys)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (commandOf(event) !== 'keys' || document.querySelector('dialog[open]') !== null) return
      // A question mark that is typed is one.
      if (event.key === '?' && isField(event.target)) return
      event.preventDefault()
      showKeys(true)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [showKeys])
  return isShown ? <KeysDialog onClose={() => showKeys(false)} /> : null
}

function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  return (
    <Dialog title={text['shortcuts.title']} wide onClose={onClose}>
      <p className="mute">{text['shortcuts.lead']}</p>
      <div className={styles.groups}>
        {KEY_GROUPS.map(({ title, commands, rows }) => (
          <section key={title} aria-label={text[title]}>
            <h3 className="cap">{text[title]}</h3>
            <dl>
              {commands.map((command) => (
                <Row key={command} does={saysOf(command, text)} keys={keysOf(strokeOf(command))} />
              ))}
              {rows.map(({ does, keys }) => (
                <Row key={does} does={text[does]} keys={keys.map((key) => nameOf(key, text))} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="acts">
        <Button onClick={onClose}>{text['frame.close']}</Button>
      </div>
    </Dialog>
  )
}

function Row({ does, keys }: { readonly does: string; readonly keys: readonly string[] }) {
  return (
    <div className={styles.row}>
      <dt>{does}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dd>
    </div>
  )
}

function nameOf(key: string, text: Messages): string {
  const name = NAMED_KEYS.find((known) => known === key)
  return name === undefined ? key : text[`shortcuts.key.${name}`]
}

/** What a command does: a page is called as its tab is. */
function saysOf(command: Command, text: Messages): string {
  const page = PAGE_COMMANDS.find((known) => known === command)
  return page === undefined
    ? text[`shortcuts.do.${command as Exclude<Command, (typeof PAGE_COMMANDS)[number]>}`]
    : text[`frame.tab.${page}`]
}
