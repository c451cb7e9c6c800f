import { createInterface } from 'node:readline'
import { openVault, type OpenVault, type RowId } from '../../src/main/vault/vault.ts'
import { host, must, PASSWORD, put } from './bare-vaults.ts'

/*
 * A second program at work in a vault: `saving-process.ts FILE DIGIT`. Says `open` when it has the vault open; for each
 * line `save N` it makes N saves of a record of its own, each once, and says what they were answered; `quit` ends it. After
 * E_CHANGED_ELSEWHERE it reads the file again before it saves the same once more.
 */

const [path = '', digit = ''] = process.argv.slice(2)
const key = { kind: 'password', password: PASSWORD } as const
let vault = await opened()
let number = 0
say({ event: 'open' })

for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'quit') break
  const answers: string[] = []
  for (let left = Number(line.split(' ')[1]); left > 0; left -= 1) {
    number += 1
    answers.push(...(await saveOnce({ n: number })))
  }
  say({ event: 'saved', answers })
}
vault.close()

/** Saves until it is acknowledged. Returns every answer, the last of which is `ok`. */
async function saveOnce(outline: { readonly n: number }): Promise<readonly string[]> {
  const answers: string[] = []
  for (;;) {
    const row = put(digit, outline)
    const saved = vault.commit([{ ...row, rowId: rowOf(outline.n) }])
    answers.push(saved.ok ? 'ok' : saved.error.code)
    if (saved.ok) return answers
    if (saved.error.code === 'E_CHANGED_ELSEWHERE') {
      vault.close()
      vault = await opened()
    } else if (saved.error.code !== 'E_BUSY') throw new Error(saved.error.code)
  }
}

async function opened(): Promise<OpenVault> {
  for (;;) {
    const answer = await openVault({ path, key, ...host(), takeOverLock: true })
    // The other program is saving at this very moment.
    if (answer.ok || answer.error.code !== 'E_BUSY') return must(answer)
  }
}

function rowOf(n: number): RowId {
  return `${digit.repeat(24)}${n.toString(16).padStart(8, '0')}` as RowId // 32 hex digits, as they are drawn
}

function say(event: object): void {
  process.stdout.write(`${JSON.stringify(event)}\n`)
}
