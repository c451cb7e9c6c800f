import type { ReactNode } from 'react'
import type { AccountsSection, SheetSection } from '#core/sheet/model'
import type { Messages } from '#core/text/messages'
import { AccountBlock, AccountPart } from './AccountBlock.tsx'
import { callParts } from './CallCard.tsx'
import { checklistParts } from './Checklist.tsx'
import { ClosingBlock } from './ClosingBlock.tsx'
import { kitParts } from './Kit.tsx'
import { Overview } from './Overview.tsx'
import type { Placed } from './pack.ts'
import { PictureBlock } from './PictureBlock.tsx'
import type { WholePart } from './parts.ts'
import { reportThings } from './Report.tsx'
import { shareParts } from './ShareCard.tsx'

/** One thing that a section puts on paper. */
export interface Thing {
  readonly key: string
  readonly whole: ReactNode
  /** Some of its rows, or all of them one below the other; null for what is never split. */
  readonly part: ((rows: Placed['rows']) => ReactNode) | null
}

/** What a section puts on paper, in order. */
export function flowOf(section: SheetSection, text: Messages): readonly Thing[] {
  switch (section.kind) {
    case 'kit':
      return keptWhole(kitParts(section))
    case 'share':
      return keptWhole(shareParts(section))
    case 'call':
      return keptWhole(callParts(section))
    case 'checklist':
      return keptWhole(checklistParts(section, text))
    case 'report':
      return reportThings(section)
    case 'accounts':
      return accountThings(section)
  }
}

function keptWhole(parts: readonly WholePart[]): readonly Thing[] {
  return parts.map(({ key, content }) => ({ key, whole: content, part: null }))
}

function accountThings(section: AccountsSection): readonly Thing[] {
  const overview: Thing = {
    key: 'overview',
    whole: <Overview section={section} rows={null} />,
    part: (rows) => <Overview section={section} rows={rows} />,
  }
  return [
    ...(section.overview === null ? [] : [overview]),
    ...section.accounts.flatMap((entry): readonly Thing[] => [
      {
        key: entry.accountId,
        whole: <AccountBlock entry={entry} />,
        part: (rows: Placed['rows']) => <AccountPart entry={entry} rows={rows} />,
      },
      ...(entry.closing === null
        ? []
        : [
            {
              key: `${entry.accountId}/closing`,
              whole: <ClosingBlock closing={entry.closing} name={entry.name} />,
              part: null,
            },
          ]),
      ...entry.pictures.map((picture) => ({
        key: `${entry.accountId}/${picture.attachmentId}`,
        whole: <PictureBlock picture={picture} of={entry.name} />,
        part: null,
      })),
    ]),
  ]
}
