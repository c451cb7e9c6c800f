import type { ReactNode } from 'react'
import type { AccountEntry, AccountsSection, SheetSection } from '#core/sheet/model'
import type { Messages } from '#core/text/messages'
import { AccountBlock, AccountPart } from './AccountBlock.tsx'
import { callThings } from './CallCard.tsx'
import { checklistParts } from './Checklist.tsx'
import { codeThings } from './CodeSheet.tsx'
import { CompactBlock } from './CompactBlock.tsx'
import { deletionParts } from './DeletionCertificate.tsx'
import { handOverParts } from './HandOverCertificate.tsx'
import { BeforeClosing, ClosingSteps, ClosingTasks } from './ClosingBlock.tsx'
import { familyThings } from './Family.tsx'
import { kitParts } from './Kit.tsx'
import { formatThings } from './KitFormat.tsx'
import { Overview } from './Overview.tsx'
import type { Placed } from './pack.ts'
import { PictureBlock } from './PictureBlock.tsx'
import type { WholePart } from './parts.ts'
import { reportThings } from './Report.tsx'
import { shareParts } from './ShareCard.tsx'
import { walletParts } from './WalletCard.tsx'

/** One thing that a section puts on paper. */
export interface Thing {
  readonly key: string
  readonly whole: ReactNode
  /** Split wherever its page ends; otherwise only what is taller than a page is. */
  readonly flows?: true
  /** Some of its rows, or all of them one below the other; null for what is never split. */
  readonly part: ((rows: Placed['rows']) => ReactNode) | null
}

/** What a section puts on paper, in order. */
export function flowOf(section: SheetSection, text: Messages): readonly Thing[] {
  switch (section.kind) {
    case 'kit':
      return keptWhole(kitParts(section))
    case 'format':
      return formatThings(section)
    case 'share':
      return keptWhole(shareParts(section))
    case 'wallet':
      return keptWhole(walletParts(section))
    case 'codes':
      return codeThings(section)
    case 'call':
      return callThings(section)
    case 'checklist':
      return keptWhole(checklistParts(section, text))
    case 'hand-over':
      return keptWhole(handOverParts(section))
    case 'deletion':
      return keptWhole(deletionParts(section))
    case 'report':
      return reportThings(section)
    case 'family':
      return familyThings(section)
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
        whole: section.overview === null ? <AccountBlock entry={entry} /> : <CompactBlock entry={entry} />,
        part: (rows: Placed['rows']) => <AccountPart entry={entry} rows={rows} />,
      },
      ...closingThings(entry),
      ...entry.pictures.map((picture) => ({
        key: `${entry.accountId}/${picture.attachmentId}`,
        whole: <PictureBlock picture={picture} of={entry.name} />,
        part: null,
      })),
    ]),
  ]
}

/** Frames of their own and not one, so that the first may stand below its account where all would not fit. */
function closingThings({ accountId, closing, name }: AccountEntry): readonly Thing[] {
  if (closing === null) return []
  const parts = [
    { key: 'closing', content: <BeforeClosing closing={closing} name={name} />, isSaid: true },
    {
      key: 'closing-tasks',
      content: <ClosingTasks closing={closing} name={name} />,
      isSaid: closing.tasks.length + closing.held.length > 0,
    },
    {
      key: 'closing-steps',
      content: <ClosingSteps closing={closing} name={name} />,
      isSaid: closing.steps.length > 0,
    },
  ]
  return keptWhole(
    parts.flatMap(({ key, content, isSaid }) => (isSaid ? [{ key: `${accountId}/${key}`, content }] : [])),
  )
}
