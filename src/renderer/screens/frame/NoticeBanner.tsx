import type { VaultNotice } from '#contract'
import { unreachable } from '#core/result'
import type { Messages } from '#core/text/messages'
import { formatDay } from '#core/text/format'
import type { Language } from '#core/language'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Warn } from '../../ui/Warn.tsx'
import { CopyChoice } from '../copies/CopyChoice.tsx'
import styles from './Frame.module.css'

/** Why the notebook is open for reading only, and what its owner should know about this copy. */
export function NoticeBanner() {
  const text = useText()
  const language = useLanguage()
  const vault = useApp((state) => (state.session.status === 'open' ? state.session.vault : null))
  if (vault === null || (vault.mode === 'read-write' && vault.notices.length === 0)) return null
  const isHarmed = vault.notices.some(({ kind }) => HARM.includes(kind))
  return (
    <aside className={styles.banner}>
      <Warn
        tone={isHarmed ? 'lost' : 'fragile'}
        title={text[vault.mode === 'read-only' ? 'frame.read-only' : 'frame.to-know']}
      >
        {vault.notices.map((notice) => (
          <p key={notice.kind}>{noticeText(notice, text, language)}</p>
        ))}
        {vault.notices.some(({ kind }) => kind.startsWith('two-of-')) && <ToKeys />}
        {vault.notices.some(({ kind }) => kind === 'fork' || kind === 'older-copy') && <CopyChoice />}
      </Warn>
    </aside>
  )
}

/** Two of a kind become one when one is set anew. */
function ToKeys() {
  const text = useText()
  const show = useApp((state) => state.show)
  return (
    <div className="acts">
      <Button size="small" arrow onClick={() => show('settings')}>
        {text['frame.to-keys']}
      </Button>
    </div>
  )
}

const HARM: readonly VaultNotice['kind'][] = [
  'damaged',
  'file-damaged',
  'seal-damaged',
  'header-forged',
  'set-mismatch',
]

function noticeText(notice: VaultNotice, text: Messages, language: Language): string {
  switch (notice.kind) {
    case 'damaged':
      return text['frame.notice.damaged'](notice)
    case 'migrated':
      return text['frame.notice.migrated'](notice)
    case 'open-elsewhere':
      return text['frame.notice.open-elsewhere']({
        host: notice.host,
        user: notice.user,
        since: formatDay(notice.since, language),
      })
    case 'file-damaged':
    case 'seal-damaged':
    case 'header-forged':
    case 'set-mismatch':
    case 'older-copy':
    case 'fork':
    case 'continued-elsewhere':
    case 'folder-read-only':
    case 'not-migrated':
    case 'newer-writer':
    case 'asked-read-only':
    case 'file-gone':
    case 'other-in-place':
    case 'damaged-in-place':
    case 'rotated-in-place':
    case 'not-taken-in':
    case 'two-of-password':
    case 'two-of-recovery-code':
    case 'two-of-shares':
    case 'password-from-elsewhere':
    case 'recovery-code-from-elsewhere':
    case 'shares-from-elsewhere':
      return text[`frame.notice.${notice.kind}`]
    default:
      return unreachable(notice)
  }
}
