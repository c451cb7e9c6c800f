import type { AccountEntry, AccountsSection } from '#core/sheet/model/accounts'
import type { SheetSection } from '#core/sheet/model/sheet'
import type { Messages } from '#core/text/messages'
import { AccountBlock, AccountPart } from '../account/AccountBlock.tsx'
import { BeforeClosing, ClosingSteps, ClosingTasks } from '../account/ClosingBlock.tsx'
import { CompactBlock } from '../account/CompactBlock.tsx'
import { Overview } from '../account/Overview.tsx'
import { PictureBlock } from '../account/PictureBlock.tsx'
import { callThings } from '../call/CallCard.tsx'
import { deletionParts } from '../certificate/DeletionCertificate.tsx'
import { handOverParts } from '../certificate/HandOverCertificate.tsx'
import { checklistParts } from '../checklist/Checklist.tsx'
import { codeThings } from '../codes/CodeSheet.tsx'
import { familyThings } from '../family/Family.tsx'
import { kitParts } from '../kit/Kit.tsx'
import { formatThings } from '../kit/KitFormat.tsx'
import { shareParts } from '../kit/ShareCard.tsx'
import { reportThings } from '../report/Report.tsx'
import { walletParts } from '../wallet/WalletCard.tsx'
import type { Placed } from './pack.ts'
import type { Thing, WholePart } from './thing.ts'

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
