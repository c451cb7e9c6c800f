import type { Belief } from '#core/catalog/beliefs'
import type { Clock } from '#core/catalog/service'
import type { Language } from '#core/language'
import { formatDay } from '#core/text/format'
import type { Messages } from '#core/text/messages'

/** A fact of a service in a sentence. */
export function beliefText(belief: Belief, text: Messages, language: Language): string {
  switch (belief.kind) {
    case 'identifier':
      return text['services.login']({ what: text[`services.identifier.${belief.value}`] })
    case 'yes-no':
      return belief.value ? text[`services.yes.${belief.about}`] : text[`services.no.${belief.about}`]
    case 'max-emails':
      return text['services.max-emails']({ count: belief.value })
    case 'factor':
      return text['services.second']({ what: text[`services.factor.${belief.value}`] })
    case 'route':
      return text['services.way']({
        way: text[`services.route.${belief.route.kind}`],
        cap: text[`services.cap.${belief.route.cap}`],
        days: belief.route.days ?? null,
      })
    case 'limit':
      return text['services.limit']({ subject: belief.limit.subject[language], days: belief.limit.days })
    case 'clock':
      return clockText(belief.clock, text, language)
    case 'asks':
      return text['services.asks']({ what: text[`sheet.ask.${belief.value}`] })
    case 'text':
      return belief.text[language]
    case 'edition':
      return text['services.edition']({
        name: belief.edition.name,
        day: formatDay(belief.edition.updatesEndOn, language),
      })
    case 'mail':
      return text[`services.mail.${belief.from}`]({ value: belief.value })
    case 'contact': {
      const { label, value, deadSince, replacedBy } = belief.contact
      return deadSince === undefined
        ? text['services.contact']({ label: label[language], value })
        : text['services.dead']({
            label: label[language],
            value,
            day: formatDay(deadSince, language),
            now: replacedBy ?? '',
          })
    }
    case 'page':
      return text['services.contact']({
        label: text[`accounts.page.${belief.page.kind}`],
        value: belief.page.value,
      })
  }
}

/** What begins to count at a service when something happens, in a sentence. */
export function clockText(
  { starts, length, then, subject, note }: Clock,
  text: Messages,
  language: Language,
): string {
  const said = text[`services.clock.${then}`]({
    event: text[`services.event.${starts}`],
    length:
      'hours' in length
        ? text['services.hours']({ count: length.hours })
        : 'days' in length
          ? text['services.days']({ count: length.days })
          : text['services.months']({ count: length.months }),
    subject: subject[language],
  })
  return note === undefined ? said : `${said}${language === 'ja' ? '' : ' '}${note[language]}`
}

/** The number that a fact is made of, and what it counts; its value is null where nobody knows it yet. Null where it is none. */
export function numberOf(
  belief: Belief,
): { readonly value: number | null; readonly of: 'days' | 'count' } | null {
  if (belief.kind === 'max-emails') return { value: belief.value, of: 'count' }
  if (belief.kind === 'limit') return { value: belief.limit.days, of: 'days' }
  if (belief.kind === 'route' && (belief.route.cap === 'slow' || belief.route.days !== undefined))
    return { value: belief.route.days ?? null, of: 'days' }
  if (belief.kind === 'clock' && 'days' in belief.clock.length)
    return { value: belief.clock.length.days, of: 'days' }
  return null
}
