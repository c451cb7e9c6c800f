import { copyFileSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Session } from '../../../../src/main/session/session.ts'
import { PIECE_BYTES } from '../../../../src/main/vault/vault.ts'
import { attach, noise, spoilContent, takeContent } from '../../../support/attachments.ts'
import { twoComputers } from '../../../support/devices.ts'
import { account, putting, removing } from '../../../support/sessions.ts'
import { create, must, withSql } from '../../../support/vaults.ts'

const ids = (session: Session) =>
  session
    .records()
    .map(({ id }) => id as string)
    .sort()
const kinds = (notices: readonly { readonly kind: string }[]) => notices.map(({ kind }) => kind)

/** A vault in which an account with a password stands on both computers. */
const shop = () =>
  twoComputers((session) => void must(session.applyEdit(putting([account('shop'), { password: 'one' }]))))

describe('the file under an open vault', () => {
  test('that nobody touched is no news, and nothing is opened anew', async () => {
    const { follower, mine } = await shop()
    const before = mine()
    expect(follower.check()).toEqual({ kind: 'nothing' })
    expect(mine()).toBe(before)
  })

  test('replaced by what was written elsewhere is taken in, and told once', async () => {
    const { follower, mine, elsewhere, bring } = await shop()
    await elsewhere((session) => void must(session.applyEdit(putting(account('theirs')))))
    bring()
    expect(follower.check()).toMatchObject({ kind: 'merged', changeCount: 1, conflictCount: 0 })
    expect(ids(mine())).toEqual(['shop', 'theirs'])
    expect(follower.check()).toEqual({ kind: 'nothing' })
  })

  test('replaced by a copy that lacks what was saved here gets it, with its secrets, in the file itself', async () => {
    const { follower, mine, elsewhere, bring, look, path } = await shop()
    must(mine().applyEdit(putting([account('mine'), { password: 'two' }])))
    await elsewhere((session) => void must(session.applyEdit(putting(account('theirs')))))
    bring()
    expect(follower.check()).toMatchObject({ kind: 'merged', changeCount: 1 })
    const fresh = await look(path)
    expect(ids(fresh)).toEqual(['mine', 'shop', 'theirs'])
    const [id] = fresh.records().flatMap((record) => (record.id === 'mine' ? [record.id] : []))
    expect(id && must(fresh.secretsOf(id))).toEqual({ password: 'two' })
  })

  test('replaced by an older copy gets everything again, and this device knows it as its own', async () => {
    const { follower, mine, bring, theirs, reopen } = await shop()
    must(mine().applyEdit(putting(account('a'))))
    must(mine().applyEdit(putting(account('b'))))
    bring(theirs)
    expect(follower.check()).toMatchObject({ kind: 'merged', changeCount: 0 })
    expect(ids(mine())).toEqual(['a', 'b', 'shop'])
    mine().vault.close()
    await reopen()
    expect(mine().vault.copyVerdict).toBe('as-left')
    expect(ids(mine())).toEqual(['a', 'b', 'shop'])
  })

  test('replaced by the very same bytes is gone on with, and no news', async () => {
    const { follower, mine, bring, fetch } = await shop()
    fetch()
    bring()
    const before = mine()
    expect(follower.check()).toEqual({ kind: 'nothing' })
    expect(mine()).not.toBe(before)
    must(mine().applyEdit(putting(account('later'))))
    expect(follower.check()).toEqual({ kind: 'nothing' })
  })

  test('keeps both values where both computers changed a field, and the newer one is in force', async () => {
    const { follower, mine, elsewhere, bring } = await shop()
    must(mine().applyEdit(putting(account('shop', { note: 'from here' }))))
    await elsewhere(
      (session) => void must(session.applyEdit(putting(account('shop', { note: 'from there' })))),
    )
    bring()
    expect(follower.check()).toMatchObject({ kind: 'merged', conflictCount: 1 })
    const [conflict] = must(mine().conflicts())
    expect(conflict).toMatchObject({
      recordId: 'shop',
      field: 'note',
      versions: [
        { value: 'from there', isInForce: true },
        { value: 'from here', isInForce: false },
      ],
    })
  })

  test('is looked at once more when the vault locks: what was saved here goes into what came', async () => {
    const { current, mine, elsewhere, bring, look, path } = await shop()
    must(mine().applyEdit(putting(account('mine'))))
    await elsewhere((session) => void must(session.applyEdit(putting(account('theirs')))))
    bring()
    current.lock()
    expect(ids(await look(path))).toEqual(['mine', 'shop', 'theirs'])
  })

  test('saved in by another program is read again', async () => {
    const { follower, mine, look, path } = await shop()
    const other = await look(path)
    expect(other.vault.mode).toBe('read-only')
    other.vault.close()
    rmSync(`${path}.lock`)
    const writer = await look(path)
    must(writer.applyEdit(putting(account('theirs'))))
    writer.vault.close()
    expect(follower.check()).toMatchObject({ kind: 'merged', changeCount: 1 })
    expect(ids(mine())).toEqual(['shop', 'theirs'])
    must(mine().applyEdit(putting(account('mine'))))
  })
})

describe('photos, when the file is replaced', () => {
  const photo = noise(PIECE_BYTES + 5)

  test('that only this computer had go into the file that came, with their descriptions', async () => {
    const { follower, mine, elsewhere, bring, look, path } = await shop()
    const attached = attach(mine(), 'photo', 'shop', photo)
    await elsewhere((session) => void must(session.applyEdit(putting(account('theirs')))))
    bring()
    expect(follower.check()).toMatchObject({ kind: 'merged', withoutContent: [] })
    expect(takeContent(mine().vault, attached)).toEqual(photo)
    const fresh = await look(path)
    expect(ids(fresh)).toEqual(['photo', 'shop', 'theirs'])
    expect(takeContent(fresh.vault, attached)).toEqual(photo)
    expect(fresh.vault.verify().problems).toEqual([])
  })

  test('that both computers added are both there', async () => {
    const { follower, mine, elsewhere, bring } = await shop()
    const ours = attach(mine(), 'ours', 'shop', photo)
    const other = noise(7)
    await elsewhere((session) => void attach(session, 'theirs', 'shop', other))
    bring()
    expect(follower.check()).toMatchObject({ kind: 'merged', withoutContent: [] })
    expect(takeContent(mine().vault, ours)).toEqual(photo)
    const [theirs] = mine()
      .records()
      .flatMap((record) => (record.id === 'theirs' ? [record] : []))
    expect(theirs?.type === 'attachment' && takeContent(mine().vault, theirs)).toEqual(other)
  })

  test('are carried over at the lock as well', async () => {
    const { current, mine, elsewhere, bring, look, path } = await shop()
    const attached = attach(mine(), 'photo', 'shop', photo)
    await elsewhere((session) => void must(session.applyEdit(putting(account('theirs')))))
    bring()
    current.lock()
    expect(takeContent((await look(path)).vault, attached)).toEqual(photo)
  })

  test('that cannot be read keep their descriptions and are named once; all else is taken in', async () => {
    const { follower, mine, elsewhere, bring, path, folder } = await shop()
    const broken = attach(mine(), 'broken', 'shop', photo)
    const sound = attach(mine(), 'sound', 'shop', photo)
    must(mine().applyEdit(putting(account('mine'))))
    await elsewhere((session) => void must(session.applyEdit(putting(account('theirs')))))
    // The very file that is open: it keeps being read after another one took its name.
    const same = join(folder, 'same')
    linkSync(path, same)
    bring()
    spoilContent(same, broken)
    expect(follower.check()).toMatchObject({ kind: 'merged', withoutContent: ['broken'] })
    expect(ids(mine())).toEqual(['broken', 'mine', 'shop', 'sound', 'theirs'])
    expect(takeContent(mine().vault, sound)).toEqual(photo)
    expect(takeContent(mine().vault, broken)).toBe('E_ATTACHMENT_DAMAGED')
    must(mine().applyEdit(putting(account('later'))))
    expect(follower.check()).toEqual({ kind: 'nothing' })
  })
})

describe('an edit that meets what came from elsewhere', () => {
  test('is refused, then tried again on what was taken in', async () => {
    const { follower, mine, elsewhere, bring } = await shop()
    await elsewhere((session) => void must(session.applyEdit(putting(account('theirs')))))
    bring()
    const edit = putting(account('mine'))
    expect(mine().applyEdit(edit)).toEqual({ ok: false, error: { code: 'E_CHANGED_ELSEWHERE' } })
    expect(follower.takeIn()).toBe(true)
    must(mine().applyEdit(follower.rebase(edit)))
    expect(ids(mine())).toEqual(['mine', 'shop', 'theirs'])
    expect(follower.check()).toMatchObject({ kind: 'merged', changeCount: 1 })
  })

  test('changes only what the person changed: the other fields stay as they came', async () => {
    const { follower, mine, elsewhere, bring } = await shop()
    const [seen] = mine().records()
    await elsewhere((session) => void must(session.applyEdit(putting(account('shop', { label: 'theirs' })))))
    bring()
    follower.check()
    if (seen?.type !== 'account') throw new Error('the account is there')
    must(mine().applyEdit(follower.rebase(putting({ ...seen, note: 'mine' }))))
    expect(mine().records()).toMatchObject([{ label: 'theirs', note: 'mine' }])
  })

  test('is taken word for word once the window has read the records anew', async () => {
    const { follower, elsewhere, bring } = await shop()
    await elsewhere((session) => void must(session.applyEdit(putting(account('shop', { label: 'theirs' })))))
    bring()
    follower.check()
    follower.windowIsCurrent()
    const edit = putting(account('shop'))
    expect(follower.rebase(edit)).toBe(edit)
  })

  test('from before can still be taken back, and what came stays', async () => {
    const { follower, mine, elsewhere, bring } = await shop()
    must(mine().applyEdit(removing('shop')))
    await elsewhere((session) => void must(session.applyEdit(putting(account('theirs')))))
    bring()
    follower.check()
    expect(ids(mine())).toEqual(['theirs'])
    must(mine().undo())
    expect(ids(mine())).toEqual(['shop', 'theirs'])
  })
})

describe('something else under the name', () => {
  const strangers: readonly (readonly [string, string, (path: string) => Promise<void> | void])[] = [
    [
      'another notebook',
      'other-in-place',
      async (path) => {
        const stranger = await create()
        stranger.vault.close()
        renameSync(stranger.path, path)
      },
    ],
    ['a file that is no notebook', 'other-in-place', (path) => writeFileSync(path, 'a letter')],
    ['a damaged copy', 'damaged-in-place', (path) => withSql(path, (db) => db.exec('DELETE FROM rec'))],
    [
      'a copy with another key',
      'rotated-in-place',
      (path) => withSql(path, (db) => db.exec('UPDATE header SET mac = zeroblob(32)')),
    ],
    ['nothing', 'file-gone', (path) => rmSync(path)],
  ]

  test.each(strangers)(
    '%s: nothing is saved, nothing is lost, and all is well when the file is back',
    async (_what, notice, put) => {
      const { follower, mine, path, folder, current } = await shop()
      must(mine().applyEdit(putting(account('mine'))))
      const kept = join(folder, 'kept')
      renameSync(path, kept)
      copyFileSync(kept, path)
      await put(path)

      const news = follower.check()
      expect(news.kind === 'standing' && [news.vault.mode, ...kinds(news.vault.notices)]).toEqual([
        'read-only',
        notice,
      ])
      expect(follower.check()).toEqual({ kind: 'nothing' })
      expect(mine().applyEdit(putting(account('later'))).ok).toBe(false)
      expect(follower.takeIn()).toBe(false)
      expect(ids(mine())).toEqual(['mine', 'shop'])

      renameSync(kept, path)
      const back = follower.check()
      expect(back.kind === 'standing' && back.vault).toMatchObject({ mode: 'read-write', notices: [] })
      must(mine().applyEdit(putting(account('later'))))
      expect(current.get()?.standing).toBe(null)
    },
  )

  test('somebody else has the new file open: it is waited for', async () => {
    const { follower, mine, elsewhere, bring, path } = await shop()
    must(mine().applyEdit(putting(account('mine'))))
    await elsewhere((session) => void must(session.applyEdit(putting(account('theirs')))))
    bring()
    writeFileSync(`${path}.lock`, JSON.stringify({ host: 'pc-2', user: 'taro', pid: 1, since: '2026-11-22' }))
    const news = follower.check()
    expect(news.kind === 'standing' && kinds(news.vault.notices)).toEqual(['open-elsewhere'])
    rmSync(`${path}.lock`)
    expect(follower.check()).toMatchObject({ kind: 'merged' })
    expect(ids(mine())).toEqual(['mine', 'shop', 'theirs'])
  })
})
