import type { Mark } from '#core/graph/analysis/mark'
import { isPutAway, kindOf } from '#core/sheet/kinds'
import { paperChecker } from '#core/sheet/check/paper-state'
import { withDestroyed, type LoggedSheet } from '#core/sheet/printed/print-log'
import { formatDay } from '#core/text/format'
import type { Messages } from '#core/text/messages'
import { changesText, sheetText } from '#core/text/paper-text'
import { useApp, useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit, useNameContext, useVaultSettings } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import { useSave } from '../records/use-save.ts'
import styles from './Papers.module.css'

/** One paper of the log: what it is, where it lies, what it is worth, and whether it is still there. */
export function PaperRow({ logged }: { readonly logged: LoggedSheet }) {
  const text = useText()
  const { sheet, isToDestroy } = logged
  const { number } = sheet
  const destroyed = useDestroyed(logged)
  const isGone = sheet.destroyedOn !== undefined
  return (
    <li className={styles.paper} data-paper={number}>
      <div className={styles.what}>
        <b>{sheetText(sheet, text)}</b>
        <Facts logged={logged} />
        <Standing logged={logged} />
      </div>
      {destroyed !== null && (
        <Button
          size="small"
          variant={isToDestroy ? 'secondary' : 'quiet'}
          aria-label={text[isGone ? 'papers.still-there-named' : 'papers.destroy-named']({ number })}
          onClick={() => void destroyed(!isGone)}
        >
          {text[isGone ? 'papers.still-there' : 'papers.destroy']}
        </Button>
      )}
    </li>
  )
}

function Facts({ logged: { sheet } }: { readonly logged: LoggedSheet }) {
  const text = useText()
  const language = useLanguage()
  const { index } = useAnalysis()
  const people = index.people.filter(({ id }) => sheet.personIds.includes(id)).map(({ name }) => name)
  const count = sheet.accountIds.length
  const facts = [
    text['papers.printed']({ day: formatDay(sheet.printedOn, language) }),
    ...people,
    ...(count === 0 ? [] : [text['papers.accounts']({ count })]),
    ...(sheet.keptAt === undefined ? [] : [text['papers.kept-at']({ place: sheet.keptAt })]),
  ]
  return (
    <>
      <span className="small mute">{facts.join(language === 'ja' ? '・' : ' · ')}</span>
      {sheet.checkCode !== undefined && (
        <span className="small mute">{text['papers.coded']({ code: sheet.checkCode })}</span>
      )}
      {kindOf(sheet).hasSecrets && (
        <span className={sheet.secrets === 'printed' ? 'small' : 'small mute'}>
          {text[`papers.secrets.${sheet.secrets}`]}
        </span>
      )}
    </>
  )
}

function Standing({ logged }: { readonly logged: LoggedSheet }) {
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  const context = useNameContext()
  const records = useApp((state) => state.records)
  const { sheet, replacedBy } = logged
  if (sheet.destroyedOn !== undefined) {
    const day = formatDay(sheet.destroyedOn, language)
    return <span className="small mute">{text['papers.state.destroyed']({ day })}</span>
  }
  if (replacedBy !== null) {
    const { number } = replacedBy
    return <State mark="fragile" word={text['papers.state.replaced']({ number })} />
  }
  if (!kindOf(sheet).staysCurrent) {
    const state = isPutAway(sheet) ? 'put-away' : 'for-a-day'
    return <span className="small mute">{text[`papers.state.${state}`]}</span>
  }
  const { isCurrent, changed } = paperChecker(records, today)(sheet)
  if (isCurrent) return <State mark="safe" word={text['papers.state.current']} />
  return (
    <>
      <State mark="fragile" word={text['papers.state.outdated']} />
      {changesText(changed, context).map((change) => (
        <span className="small" key={change}>
          {change}
        </span>
      ))}
    </>
  )
}

function State({ mark, word }: { readonly mark: Mark; readonly word: Messages['papers.state.current'] }) {
  return (
    <span>
      <MarkWord mark={mark} size="small" word={word} />
    </span>
  )
}

/** Notes whether the paper was destroyed; null where nothing may be written. */
function useDestroyed({ sheet }: LoggedSheet): ((isDestroyed: boolean) => Promise<void>) | null {
  const text = useText()
  const today = useToday()
  const settings = useVaultSettings()
  const canEdit = useCanEdit()
  const save = useSave()
  const notifyFailure = useApp((state) => state.notifyFailure)
  if (settings === null || !canEdit) return null
  return async (isDestroyed) => {
    const at = new Date().toISOString()
    const record = withDestroyed(settings, sheet, isDestroyed ? today : null, at)
    const done = text[isDestroyed ? 'papers.destroyed' : 'papers.taken-back'](sheet)
    const failed = await save({ put: [{ record }], remove: [], label: 'settings' }, done)
    if (failed !== null) notifyFailure(failed)
  }
}
