import type { Left } from '../../family/reach.ts'
import type { RecordId } from '../../record/field.ts'
import type { Person } from '../../record/person.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import type {
  FamilyAccount,
  FamilyCalls,
  FamilyLine,
  FamilyNotebook,
  FamilyNotYet,
  FamilySection,
} from '../model/family.ts'
import type { SheetVault } from './kit.ts'

/** More lines than this nobody takes in on a bad day. */
const LINES = 10
/** Names in the line of what is closed last. */
const NAMES = 4
/** Telephones of services on the first page. */
const CALLS = 3
const KITS = 2

/** What is done one after the other, in ten lines at most. */
export function familyLines(
  accounts: readonly FamilyAccount[],
  situation: FamilySection['situation'],
): readonly FamilyLine[] {
  const closed = situation === 'died' ? closedLast(accounts) : []
  const first: readonly FamilyLine[] = accounts.some(({ inNotebook }) => inNotebook)
    ? [{ kind: 'notebook' }]
    : []
  const last: readonly FamilyLine[] =
    closed.length === 0
      ? []
      : [
          {
            kind: 'close',
            names: closed.slice(0, NAMES).map(({ name }) => name),
            more: Math.max(0, closed.length - NAMES),
            on: closed.flatMap(({ dueOn }) => dueOn ?? []).toSorted()[0] ?? null,
          },
        ]
  const own = accounts.filter(({ task }) => task !== 'close' && task !== 'leave' && task !== 'wait')
  const room = LINES - first.length - last.length
  const shown = own.length > room ? own.slice(0, room - 1) : own
  const rest = own.slice(shown.length)
  const [from, to] = [rest[0]?.number, rest.at(-1)?.number]
  return [
    ...first,
    ...shown.map(({ number, name, task, dueOn, handTo }) => ({
      kind: 'account' as const,
      number,
      name,
      task,
      on: dueOn,
      handTo,
    })),
    ...(from === undefined || to === undefined ? [] : [{ kind: 'others' as const, from, to }]),
    ...last,
  ]
}

/** What is closed, on which others hang last of all. */
function closedLast(accounts: readonly FamilyAccount[]): readonly FamilyAccount[] {
  const wished = accounts.filter(({ wish }) => wish === 'close' || wish === 'save-first')
  const carriers = wished.filter(({ carries }) => carries.length > 0).reverse()
  return [...wished.filter(({ carries }) => carries.length === 0), ...carriers]
}

/** Who may act for the person, and the telephones of the services that come first. */
export function familyCalls(
  person: Person | null,
  accounts: readonly FamilyAccount[],
  today: string,
): FamilyCalls {
  const lines = accounts.flatMap(({ name, support }) =>
    support.filter(({ kind }) => kind === 'phone').map((entry) => ({ account: name, support: entry })),
  )
  const byNumber = new Map(lines.toReversed().map((line) => [line.support.value, line]))
  return {
    helpers: (person?.helpers ?? [])
      .filter(({ until }) => until === undefined || until >= today)
      .map(({ name, agreed }) => ({ name, agreed: agreed ?? null })),
    lines: [...byNumber.values()].reverse().slice(0, CALLS),
  }
}

/** What has to stay until the accounts are seen to. */
export function familyNotYet(
  accounts: readonly FamilyAccount[],
  index: RecordIndex,
  { losses, lockedHandsets }: Left,
  nameOf: (id: RecordId) => string,
): FamilyNotYet {
  const namesByTie = new Map<string, Set<string>>()
  const devices = new Set<string>()
  for (const { accountId } of accounts) {
    const account = index.byId.get(accountId)
    if (account?.type !== 'account') continue
    for (const { deviceId } of account.factors) {
      const device = index.devices.find(({ id }) => id === deviceId)
      if (device !== undefined) devices.add(device.title)
    }
    for (const { contactPointId } of account.contacts) {
      const contact = index.contactById.get(contactPointId)
      const tie = index.ties.find(({ id }) => id === contact?.tieId)
      const handset = lockedHandsets.get(contactPointId)
      if (handset !== undefined) devices.add(handset)
      // What has ended already cannot be kept.
      if (tie === undefined || [...losses].some((node) => node === `tie:${tie.id}`)) continue
      namesByTie.set(tie.title, (namesByTie.get(tie.title) ?? new Set()).add(nameOf(account.id)))
    }
  }
  return {
    contracts: [...namesByTie].map(([title, names]) => ({ title, names: [...names] })),
    accounts: accounts.filter(({ carries }) => carries.length > 0).map(({ name }) => name),
    devices: [...devices],
  }
}

/** Where the notebook is, and where the papers lie that open it. */
export function familyNotebook(vault: SheetVault, index: RecordIndex, opens: boolean): FamilyNotebook {
  const cut = Math.max(vault.path.lastIndexOf('/'), vault.path.lastIndexOf('\\'))
  const sheets = index.settings?.sheets ?? []
  const papers = new Set([
    ...index.papersCarrying('vault-recovery-key', null),
    ...index.papersCarrying('vault-password', null),
  ])
  const split = vault.shareSplit ?? null
  return {
    title: vault.title,
    fileName: vault.path.slice(cut + 1),
    folder: vault.path.slice(0, Math.max(cut, 0)),
    copies: index.settings?.copies ?? [],
    papers: [...papers]
      .filter(({ status }) => status === 'kept')
      .map(({ title, placeId }) => ({
        title,
        place: index.places.find(({ id }) => id === placeId)?.title ?? null,
      })),
    kits: sheets
      .filter(({ sheetKind, destroyedOn }) => sheetKind === 'kit' && destroyedOn === undefined)
      .slice(-KITS)
      .map(({ number, keptAt }) => ({ number, keptAt: keptAt ?? null })),
    shares:
      split === null
        ? null
        : {
            ...split,
            keptAt: sheets.findLast(({ sheetKind }) => sheetKind === 'share-card')?.keptAt ?? null,
          },
    opens: opens || split !== null,
  }
}
