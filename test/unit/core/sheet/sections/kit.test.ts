import { expect, test } from 'vitest'
import type { SheetVault } from '#core/sheet/sections/kit'
import { account, person, settings } from '../../../../support/records.ts'
import { sheetOf } from '../../../../support/sheets.ts'

const CODE = '045243 050897 056551 062205 067859 073513 079167 084821'

/** The kit of a vault. */
function kitOf(said: Partial<SheetVault> = {}, secrets: 'blank' | 'hidden' | 'printed' = 'printed') {
  const vault = {
    title: '佐藤家の控え',
    path: '/home/hanako/書類/sato.hikae',
    seq: 214,
    savedAt: new Date(2026, 10, 22, 12).toISOString(),
    ...said,
  }
  const records = [person('hanako'), account('a', { secrets: { password: 'canary' } }), settings()]
  return sheetOf(records, { sheetKind: 'kit', secrets }, { vault })
}

test('says where the file is, which state of it this is, and where copies lie', () => {
  expect(kitOf().sections[0]).toEqual({
    kind: 'kit',
    people: ['佐藤 花子'],
    fileName: 'sato.hikae',
    folder: '/home/hanako/書類',
    seq: 214,
    savedOn: '2026-11-22',
    recoveryCode: null,
    qr: null,
    copies: [{ where: 'USBメモリー', madeOn: '2026-08-03' }],
  })
})

test('takes a path of Windows apart as well', () => {
  expect(kitOf({ path: 'C:\\Users\\hanako\\sato.hikae' }).sections[0]).toMatchObject({
    fileName: 'sato.hikae',
    folder: 'C:\\Users\\hanako',
  })
})

test('prints the recovery key in its eight groups while it is at hand and asked for', () => {
  expect(kitOf({ recoveryCode: CODE }).sections[0]).toMatchObject({ recoveryCode: CODE.split(' ') })
})

test('has the digits drawn as a QR code where they are printed, and nowhere else', () => {
  expect(kitOf({ recoveryCode: CODE }).sections[0]).toMatchObject({ qr: CODE.replaceAll(' ', '') })
  expect(kitOf({ recoveryCode: CODE }, 'blank').sections[0]).toMatchObject({ qr: null })
  expect(kitOf().sections[0]).toMatchObject({ qr: null })
})

test('has nothing drawn of the dots that stand for the digits in the preview', () => {
  const masked = Array.from({ length: 8 }, () => '••••••')
  expect(kitOf({ recoveryCode: masked.join(' ') }).sections[0]).toMatchObject({
    recoveryCode: masked,
    qr: null,
  })
})

test('leaves cells for the recovery key unless it was asked for in clear', () => {
  for (const secrets of ['blank', 'hidden'] as const) {
    const model = kitOf({ recoveryCode: CODE }, secrets)
    expect(model.sections[0]).toMatchObject({ recoveryCode: null })
    expect(JSON.stringify(model)).not.toContain('045243')
  }
})

test('has a page for engineers behind it, whatever is printed on the first one', () => {
  for (const secrets of ['blank', 'printed'] as const)
    expect(kitOf({ recoveryCode: CODE }, secrets).sections.map(({ kind }) => kind)).toEqual(['kit', 'format'])
})

test('says nothing about any account', () => {
  expect(JSON.stringify(kitOf({ recoveryCode: CODE }))).not.toMatch(/canary|Microsoft/u)
})
