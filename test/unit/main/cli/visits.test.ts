import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { account, visit } from '../../../support/records.ts'
import { terminal } from '../../../support/cli-host.ts'

test('lists visits the latest first, with what was done by hand and what is left to whom', async () => {
  const { file, run } = terminal()
  const left = [{ what: '管理者をふやす', who: '会社', until: '2026-12-10', at: '2026-11-22T10:00:00Z' }]
  const records = [
    account('ms'),
    visit('old', { begunOn: '2026-01-10', closedOn: '2026-01-10' }),
    visit('new', { done: [{ on: '2026-11-22', what: '紙を渡した' }], left }),
  ]
  writeFileSync(file('a.json'), JSON.stringify({ format: 'hikae-json', version: 1, records }))
  const { exitCode, out } = await run(['visits', file('a.json'), '--lang', 'ja'])
  expect(exitCode).toBe(0)
  expect(out.indexOf('2026年11月22日の訪問')).toBeLessThan(out.indexOf('2026年1月10日の訪問'))
  expect(out).toContain('紙を渡した')
  expect(out).toContain('管理者をふやす (会社、2026年12月10日まで)')
  const said = await run(['visits', file('a.json'), '--json'])
  expect(said.json()).toMatchObject({ visits: [{ visit: { id: 'new' } }, { visit: { id: 'old' } }] })
})
