import { describe, expect, test } from 'vitest'
import type { OpeningKey, OpenVault } from '../../../../src/main/vault/vault.ts'
import { summarise } from '../../../../src/main/session/current-vault.ts'
import type { Session } from '../../../../src/main/session/session.ts'
import { twoComputers } from '../../../support/devices.ts'
import { account, putting } from '../../../support/sessions.ts'
import { must, open, PASSWORD, POLICY } from '../../../support/vaults.ts'

const OURS = 'set here: barley'
const THEIRS = 'set there: millet'

async function setPassword(vault: OpenVault, newPassword: string, password = PASSWORD): Promise<void> {
  must(await vault.changePassword({ key: { kind: 'password', password }, newPassword, kdfPolicy: POLICY }))
}

async function opens(path: string, key: OpeningKey): Promise<boolean> {
  const opened = await open(path, { key, mode: 'read-only' })
  if (opened.ok) opened.value.close()
  return opened.ok
}

const withPassword = (path: string, password: string) => opens(path, { kind: 'password', password })
const adding = (id: string) => (session: Session) => void must(session.applyEdit(putting(account(id))))

async function devices() {
  const both = await twoComputers()
  const notices = () => {
    const opened = both.current.get()
    return opened === null ? [] : summarise(opened).notices.map(({ kind }) => kind)
  }
  return { ...both, notices }
}

describe('the keys, when the file under an open notebook is replaced', () => {
  test('a password that was set here stays: a copy from before it does not bring the old one back', async () => {
    const { mine, elsewhere, bring, follower, path, notices } = await devices()
    await setPassword(mine().vault, OURS)
    const before = mine().vault.state().seq
    await elsewhere(adding('theirs'))
    bring()
    expect(follower.check()).toMatchObject({ kind: 'merged' })
    expect([await withPassword(path, OURS), await withPassword(path, PASSWORD)]).toEqual([true, false])
    expect(notices()).toEqual([])
    // Records and header in one save: a crash leaves neither without the other.
    expect(mine().vault.state().seq).toBe(before + 1)
    expect(mine().vault.verify().problems).toEqual([])
  })

  test('also when it was set in an earlier session, and the program was started anew since', async () => {
    const { mine, elsewhere, bring, follower, path, reopen, current } = await devices()
    await setPassword(mine().vault, OURS)
    await setPassword(mine().vault, PASSWORD, OURS)
    const [set] = mine().vault.waysIn()
    current.lock()
    await reopen()
    await elsewhere(adding('theirs'))
    bring()
    follower.check()
    expect(
      mine()
        .vault.waysIn()
        .filter(({ kind }) => kind === 'password'),
    ).toEqual([set])
    expect(await withPassword(path, PASSWORD)).toBe(true)
  })

  test('a password that was set elsewhere is the one from then on, and that is said', async () => {
    const { mine, elsewhere, bring, follower, path, notices } = await devices()
    adding('mine')(mine())
    await elsewhere((session) => setPassword(session.vault, THEIRS))
    bring()
    expect(follower.check()).toMatchObject({ kind: 'merged', isCarriedOver: true })
    expect([await withPassword(path, THEIRS), await withPassword(path, PASSWORD)]).toEqual([true, false])
    expect(notices()).toEqual(['password-from-elsewhere'])
    await setPassword(mine().vault, OURS, THEIRS)
    expect(notices()).toEqual([])
  })

  test('and so it is where nothing was saved here meanwhile', async () => {
    const { elsewhere, bring, follower, notices } = await devices()
    await elsewhere((session) => setPassword(session.vault, THEIRS))
    bring()
    expect(follower.check()).toMatchObject({ kind: 'merged', changeCount: 0, isCarriedOver: false })
    expect(notices()).toEqual(['password-from-elsewhere'])
  })

  test('passwords that were set in both open it, both, until one is set anew', async () => {
    const { mine, elsewhere, bring, follower, path, notices } = await devices()
    await setPassword(mine().vault, OURS)
    await elsewhere((session) => setPassword(session.vault, THEIRS))
    bring()
    follower.check()
    const which = () => Promise.all([OURS, THEIRS, PASSWORD].map((password) => withPassword(path, password)))
    expect(await which()).toEqual([true, true, false])
    expect(notices()).toEqual(['two-of-password'])
    await setPassword(mine().vault, 'one for both', THEIRS)
    expect(await which()).toEqual([false, false, false])
    expect(await withPassword(path, 'one for both')).toBe(true)
    expect(notices()).toEqual([])
  })

  test('a new spare key stays, and shares that were ended here stay ended, when an older copy is put back', async () => {
    const { mine, bring, fetch, follower, path, theirs, notices } = await devices()
    const { shares } = must(await mine().vault.makeShares({ password: PASSWORD, threshold: 2, count: 2 }))
    fetch()
    const { recoveryCode } = must(await mine().vault.replaceRecoveryCode(PASSWORD))
    must(await mine().vault.removeShares(PASSWORD))
    bring(theirs)
    follower.check()
    expect(await opens(path, { kind: 'recovery-code', code: recoveryCode })).toBe(true)
    expect(await opens(path, { kind: 'shares', shares })).toBe(false)
    expect(notices()).toEqual([])
  })

  test('a rotation of the vault key begins with nothing to remember: the keys of before open nothing anyway', async () => {
    const { mine, folder } = await devices()
    await setPassword(mine().vault, OURS)
    const { vault, outcome } = await mine().vault.rotate({ password: OURS, keepAs: `${folder}/kept.hikae` })
    expect(outcome.ok).toBe(true)
    expect(vault?.waysIn().map(({ kind }) => kind)).toEqual(['password', 'recovery-code'])
    vault?.close()
  })
})
