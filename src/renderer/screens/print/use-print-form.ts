import { useMemo, useState } from 'react'
import type { Account } from '#core/record/account'
import type { RecordId } from '#core/record/field'
import type { Plan } from '#core/record/plan'
import type { HandOver } from '#core/record/settings'
import type { Visit } from '#core/record/visit'
import { suitedPaper } from '#core/sheet/formats'
import { kindOf } from '#core/sheet/kinds'
import { handOversIn } from '#core/sheet/printed/hand-overs'
import { replacedSheet } from '#core/sheet/printed/numbering'
import type { Paper } from '#core/sheet/paper'
import type { SheetRequest } from '#core/sheet/request'
import { visitsOf } from '#core/visit/visits'
import { useApp, useLanguage } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { accountIdsOf, ownersOf, usualAccount, type Owner } from './owners.ts'
import { useFamilyChoice, type FamilyChoice } from './use-family-choice.ts'

/** What the person chose to print, and how to change it. */
export interface PrintForm {
  readonly owners: readonly Owner[]
  readonly request: SheetRequest
  readonly chosen: ReadonlySet<RecordId>
  /** The account of a sheet that is about one; null where there is none. */
  readonly callId: RecordId | null
  readonly chooseCall: (id: RecordId) => void
  /** The person of a sheet that is about one; null where the notebook names nobody. */
  readonly personId: RecordId | null
  readonly choosePerson: (id: RecordId) => void
  /** Plans that go on, of which there can be a checklist. */
  readonly plans: readonly Plan[]
  readonly planId: RecordId | null
  readonly choosePlan: (id: RecordId) => void
  /** Of each there can be a report; the latest first. */
  readonly visits: readonly Visit[]
  readonly visitId: RecordId | null
  readonly chooseVisit: (id: RecordId) => void
  /** Of each there can be a certificate; the latest first. */
  readonly handOvers: readonly HandOver[]
  /** The instant of the one that is chosen. */
  readonly handOverAt: string | null
  readonly chooseHandOver: (at: string) => void
  readonly family: FamilyChoice
  /** The place as it is being typed. */
  readonly keptAt: string
  readonly set: (change: Partial<Choices>) => void
  readonly setPaper: (change: Partial<Paper>) => void
  /** Puts accounts on the sheet, or takes them off it. */
  readonly choose: (accounts: readonly Account[], isWanted: boolean) => void
}

type Choices = Omit<
  SheetRequest,
  'accountIds' | 'personId' | 'planId' | 'visitId' | 'handOverAt' | 'family' | 'language' | 'keptAt' | 'paper'
> & {
  readonly keptAt: string
}

/**
 * Begins with everything of everybody, or with the account or the kit that a finding led to; the place is the one of the
 * sheet that the new one replaces. Passwords begin blank, always.
 */
export function usePrintForm(): PrintForm {
  const language = useLanguage()
  const { index } = useAnalysis()
  const selectedId = useApp((state) => state.selectedId)
  const toPrint = useApp((state) => state.toPrint)
  const isKeyAtHand = useApp(
    (state) => state.session.status === 'open' && state.session.vault.recoveryKeyAtHand,
  )
  const owners = useMemo(() => ownersOf(index), [index])
  const [chosen, setChosen] = useState<ReadonlySet<RecordId>>(() => {
    const ids = accountIdsOf(owners)
    return new Set(selectedId !== null && ids.includes(selectedId) ? [selectedId] : ids)
  })
  const [chosenId, chooseCall] = useState<RecordId | null>(null)
  const [personId, setPersonId] = useState(
    () => (index.people.find(({ id }) => id === selectedId) ?? index.people[0])?.id ?? null,
  )
  const plans = useMemo(() => index.plans.filter(({ closedOn }) => closedOn === undefined), [index])
  const [planId, setPlanId] = useState(
    () => (plans.find(({ id }) => id === selectedId) ?? plans[0])?.id ?? null,
  )
  const records = useApp((state) => state.records)
  const visits = useMemo(() => visitsOf(records), [records])
  const [visitId, setVisitId] = useState(
    () => (visits.find(({ id }) => id === selectedId) ?? visits[0])?.id ?? null,
  )
  const handOvers = useMemo(() => handOversIn(index.settings).toReversed(), [index])
  const [handOverAt, setHandOverAt] = useState(() => handOvers[0]?.at ?? null)
  const paper = useApp((state) => state.sheetPaper)
  const setPaper = useApp((state) => state.setSheetPaper)
  const family = useFamilyChoice()
  const [choices, setChoices] = useState<Choices>(() => ({
    sheetKind: toPrint ?? 'account',
    secrets: toPrint === 'kit' && isKeyAtHand ? 'printed' : 'blank',
    keptAt: replacedSheet({ sheetKind: 'account', accountIds: accountIdsOf(owners) }, index)?.keptAt ?? '',
  }))
  const { sheetKind } = choices
  const callId = useMemo(
    () => chosenId ?? usualAccount(sheetKind, owners, selectedId),
    [chosenId, sheetKind, owners, selectedId],
  )
  const request = useMemo<SheetRequest>(() => {
    const { keptAt, ...rest } = choices
    const place = keptAt.trim()
    const one = callId === null ? [] : [callId]
    const { of } = kindOf(choices)
    const all = accountIdsOf(owners).filter((id) => chosen.has(id))
    const accountIds = of === 'accounts' ? all : of === 'account' ? one : []
    const isOfVisit = of === 'visit' && visitId !== null
    const isOfPerson = of === 'person' && personId !== null
    const isOfPlan = of === 'plan' && planId !== null
    const isOfHandOver = of === 'hand-over' && handOverAt !== null
    return {
      ...rest,
      paper: suitedPaper(choices.sheetKind, paper),
      accountIds,
      language,
      ...(isOfPerson ? { personId } : {}),
      ...(isOfPlan ? { planId } : {}),
      ...(isOfVisit ? { visitId } : {}),
      ...(isOfHandOver ? { handOverAt } : {}),
      ...(of === 'family' && !family.isEmpty ? { family: family.request } : {}),
      ...(place === '' || of === 'person' ? {} : { keptAt: place }),
    }
  }, [
    choices,
    paper,
    chosen,
    callId,
    personId,
    planId,
    visitId,
    handOverAt,
    family.isEmpty,
    family.request,
    language,
    owners,
  ])
  return {
    owners,
    request,
    chosen,
    personId,
    choosePerson: setPersonId,
    plans,
    planId,
    choosePlan: setPlanId,
    visits,
    visitId,
    chooseVisit: setVisitId,
    handOvers,
    handOverAt,
    chooseHandOver: setHandOverAt,
    family,
    callId,
    chooseCall,
    keptAt: choices.keptAt,
    set: (change) => setChoices((before) => ({ ...before, ...change })),
    setPaper,
    choose: (wanted, isWanted) =>
      setChosen((before) => {
        const after = new Set(before)
        for (const { id } of wanted) {
          if (isWanted) after.add(id)
          else after.delete(id)
        }
        return after
      }),
  }
}
