import type { Language } from '#core/language'
import type { FamilyAccount, FamilyMeans, FamilySection, FamilyWay } from '#core/sheet/model/family'
import { formatDay } from '#core/text/format'
import type { Messages } from '#core/text/messages'

/** What to do about an account, in a few words. */
export function taskText(
  task: FamilyAccount['task'],
  handTo: string | null,
  situation: FamilySection['situation'],
  text: Messages,
): string {
  if (task === 'hand-on' && handTo !== null) return text['family.do.hand-to']({ name: handTo })
  // While somebody is ill, going on means paying; nothing is written over to others.
  if (task === 'keep' && situation === 'ill') return text['family.do.pay']
  // And nobody thinks of closing anything.
  if (task === 'hold' && situation === 'ill') return text['family.do.keep-open']
  return text[`family.do.${task}`]
}

/** One way in: what it takes, then what has to be known of it. */
export function wayText({ isReset, isSlow, means }: FamilyWay, text: Messages): readonly string[] {
  const things = means.map((one) => thingText(one, text))
  return [
    text[isReset ? 'family.way.reset' : 'family.way.use']({ things }),
    ...means.flatMap((one): readonly string[] => {
      if (one.kind === 'paper' && one.place !== null) return [text['family.at']({ place: one.place })]
      if (one.kind === 'phone' && one.sim !== null) return [text['family.sim']({ title: one.sim })]
      if (one.kind === 'mail' && one.account !== null) return [text['family.first']({ name: one.account })]
      return []
    }),
    ...(isSlow ? [text['family.way.slow']] : []),
  ]
}

function thingText(means: FamilyMeans, text: Messages): string {
  switch (means.kind) {
    case 'notebook':
      return text[`family.thing.notebook.${means.what}`]
    case 'paper':
      return text[`family.thing.paper.${means.what}`](means)
    case 'mail':
    case 'phone':
      return text['family.thing.arrives'](means)
    case 'device':
      return text['family.thing.device'](means)
    case 'account':
      return text['family.thing.account']({ name: means.account })
  }
}

export function dueText(
  { what, title, on }: FamilyAccount['dues'][number],
  text: Messages,
  language: Language,
): string {
  const day = formatDay(on, language)
  if (what === 'closing' || what === 'idle') return text[`family.due.${what}`]({ day })
  return text[`family.due.${what}`]({ title: title ?? '', day })
}
