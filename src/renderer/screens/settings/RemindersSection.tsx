import { USUAL_REVIEW_MONTHS } from '#core/record/settings'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit, useVaultSettings } from '../../store/derived.ts'
import { CheckField } from '../../ui/choices.tsx'
import { ReviewField } from '../records/ReviewField.tsx'
import { useSave } from '../records/use-save.ts'
import { Section } from './Section.tsx'

/** How often accounts are to be looked at again, and whether this computer says so by itself. */
export function RemindersSection() {
  const text = useText()
  const canEdit = useCanEdit()
  const settings = useVaultSettings()
  const notices = useApp((state) => state.app?.preferences.notices ?? false)
  const setPreferences = useApp((state) => state.setPreferences)
  const notifyFailure = useApp((state) => state.notifyFailure)
  const save = useSave()
  if (settings === null) return null
  const changeReview = async (months: string) => {
    const record = { ...settings, reviewMonths: Number(months) }
    const failure = await save({ put: [{ record }], remove: [], label: 'settings' }, text['settings.saved'])
    if (failure !== null) notifyFailure(failure)
  }
  const changeNotices = async (wanted: boolean) => {
    const answer = await setPreferences({ notices: wanted })
    if (!answer.ok) notifyFailure(answer.error)
  }
  return (
    <Section title={text['reminders.settings']}>
      <ReviewField
        label={text['reminders.settings.review']}
        hint={text['reminders.settings.review.hint']}
        disabled={!canEdit}
        value={String(settings.reviewMonths ?? USUAL_REVIEW_MONTHS)}
        onChange={(months) => void changeReview(months)}
      />
      <CheckField
        label={text['reminders.notices']}
        hint={text['reminders.notices.hint']}
        checked={notices}
        onChange={(event) => void changeNotices(event.target.checked)}
      />
    </Section>
  )
}
