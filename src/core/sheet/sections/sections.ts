import type { Account } from '../../record/account.ts'
import type { RecordId } from '../../record/field.ts'
import { accountEntry, overviewRow, type EntryContext } from '../account/account-entry.ts'
import type { AccountsSection } from '../model/accounts.ts'
import type { SheetSection } from '../model/sheet.ts'
import { callSection } from './call-card.ts'
import { checklistSection } from './checklist.ts'
import { codesSection } from './code-sheet.ts'
import { familySection } from './family-sheet.ts'
import { formatSection } from './format-page.ts'
import { handOverSection } from './hand-over-certificate.ts'
import { kitSection, shareSections, type SheetVault } from './kit.ts'
import { walletSection } from './wallet.ts'

/** What a sheet is made of, part by part, but for the report of a visit. */
export function sectionsOf(vault: SheetVault, context: EntryContext): readonly SheetSection[] {
  const { request, analysis } = context
  switch (request.sheetKind) {
    case 'kit':
      return [kitSection(vault, analysis.index, request.secrets), formatSection()]
    case 'share-card':
      return shareSections(vault)
    case 'wallet-card': {
      const person = request.personId === undefined ? undefined : analysis.index.byId.get(request.personId)
      return [walletSection(person?.type === 'person' ? person : null, analysis, request)]
    }
    case 'code-sheet':
      return accountsOf(context).map((account) => codesSection(account, analysis, request, context.secrets))
    case 'call-card':
      return accountsOf(context).map((account) => callSection(account, analysis, request.language))
    case 'checklist': {
      const plan = request.planId === undefined ? undefined : analysis.index.byId.get(request.planId)
      return plan?.type === 'plan' ? [checklistSection(plan, analysis, request.language)] : []
    }
    case 'report':
      // It says what is found, and what is found looks at papers: build-sheet.ts makes it.
      return []
    case 'hand-over-certificate': {
      const section = handOverSection(analysis.index.settings, request.handOverAt)
      return section === null ? [] : [section]
    }
    case 'family-sheet': {
      const family = familySection([...analysis.index.byId.values()], request, vault, analysis.today)
      return family === null ? [] : [family]
    }
    case 'account':
    case 'household':
      return accountSections(context)
  }
}

/** The accounts that are asked for, as far as they are there. */
function accountsOf({ request, analysis }: EntryContext): readonly Account[] {
  return request.accountIds.flatMap((id) => {
    const account = analysis.index.byId.get(id)
    return account?.type === 'account' ? account : []
  })
}

/** One section per person, in the order in which they first appear. */
function accountSections(context: EntryContext): readonly AccountsSection[] {
  const { index } = context.analysis
  const byPerson = new Map<RecordId | null, Account[]>()
  for (const account of accountsOf(context)) {
    const person = account.personId ?? null
    byPerson.set(person, [...(byPerson.get(person) ?? []), account])
  }
  return [...byPerson].map(([personId, accounts]) => {
    const person = personId === null ? undefined : index.byId.get(personId)
    return {
      kind: 'accounts',
      person: person?.type === 'person' ? person.name : null,
      overview:
        context.request.sheetKind === 'household'
          ? accounts.map((account) => overviewRow(account, context))
          : null,
      accounts: accounts.map((account) => accountEntry(account, context)),
    }
  })
}
