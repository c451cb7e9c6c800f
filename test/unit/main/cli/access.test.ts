import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { terminal } from '../../../support/cli-host.ts'

const graph = {
  rules: [
    { needs: ['paper'], gives: 'ms' },
    { needs: ['tie'], gives: 'ms', cap: 'slow' },
  ],
}

test('solves a graph from standard input', async () => {
  const { exitCode, json } = await terminal().run(['access', '-', '--json'], { input: JSON.stringify(graph) })
  expect(exitCode).toBe(0)
  expect(json()).toEqual({
    ms: {
      state: 'now',
      minimalAccess: [['paper'], ['tie']],
      lockout: [['paper', 'tie']],
      resilience: 2,
    },
  })
})

test('answers a list of graphs with a list', async () => {
  const input = JSON.stringify([graph, graph])
  const { json } = await terminal().run(['access', '-', '--json'], { input })
  expect(json()).toHaveLength(2)
})

test('looks for lockout sets no larger than asked', async () => {
  const input = JSON.stringify(graph)
  const { json } = await terminal().run(['access', '-', '--max', '1', '--json'], { input })
  expect(json()).toMatchObject({ ms: { lockout: [], resilience: null } })
})

test('names what lets a stranger in by itself when asked', async () => {
  const input = JSON.stringify(graph)
  const { json } = await terminal().run(['access', '-', '--exposure', '--json'], { input })
  expect(json()).toMatchObject({ ms: { exposure: ['paper', 'tie'] } })
})

test('says all of it in words too', async () => {
  const { out } = await terminal().run(['access', '-', '--exposure'], { input: JSON.stringify(graph) })
  expect(out).toBe(
    [
      'ms: You can get back in',
      '  gets in with {paper} {tie}',
      '  locked out without {paper, tie} (smallest: 2)',
      '  lets a stranger in by itself: paper, tie',
      '',
    ].join('\n'),
  )
})

test('says where a graph is not one', async () => {
  const input = JSON.stringify({ rules: [{ needs: ['a'], gives: 'b', cap: 'soon' }] })
  const { exitCode, json } = await terminal().run(['access', '-', '--json'], { input })
  expect(exitCode).toBe(3)
  expect(json()).toEqual({
    error: { code: 'E_ACCESS_INPUT', path: 'rules[0].cap', reason: 'not-a-state' },
  })
})

test('refuses what is not JSON, and what is not UTF-8', async () => {
  const { run, file } = terminal()
  expect((await run(['access', '-', '--json'], { input: '{' })).json()).toMatchObject({
    error: { code: 'E_DOCUMENT_SYNTAX' },
  })
  await writeFile(file('utf16.json'), Buffer.from('\ufeff{}', 'utf16le'))
  expect((await run(['access', file('utf16.json'), '--json'])).json()).toEqual({
    error: { code: 'E_FILE_UNREADABLE', reason: 'not-utf8' },
  })
})
