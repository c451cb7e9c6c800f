import { copyFile, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { textIn } from '#core/text/text'
import { contractPdf } from '../support/contract-pdf.ts'
import { CANARY, JPEG, jpegFromPhone, HEIC } from '../support/pictures.ts'
import { dropFile } from './drop-file.ts'
import { expect, test } from './fixtures.ts'
import { compose, composeInVain } from './input-method.ts'
import { button, lock, look, makeNotebook, tab } from './notebook.ts'
import { noteSecret } from './secrets.ts'

/*
 * What else belongs to an account: fields of one's own, a hidden one and a date among them, which comes up on the first page;
 * and a photo of a key card: into the notebook without place and time, looked at, taken out again, onto paper.
 */

const PIN = noteSecret('canary-4821')

const MICROSOFT = { ja: 'Microsoft アカウント', en: 'Microsoft account' } as const

/** Fields by name, kind and value: a number, a PIN, and a day ten days from now. */
function ownFields(language: 'ja' | 'en') {
  const day = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
  const names = {
    ja: ['会員番号', '暗証番号', 'カードの期限'],
    en: ['Membership number', 'PIN of the card', 'Card ends'],
  } as const
  const [number, pin, end] = names[language]
  return [
    [number, 'text', '0O1l-42'],
    [pin, 'hidden', PIN],
    [end, 'date', day],
  ] as const
}

for (const machine of [
  { language: 'ja', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  const { language } = machine
  const text = textIn(language)

  test.describe(`photos and papers, ${machine.language}`, () => {
    test.use({ machine })
    test.setTimeout(120_000)

    test('a photo goes in without place and time, is seen, comes out again, and is printed', async ({
      app,
    }) => {
      await makeNotebook(app, machine)
      const page = app.window
      await tab(page, text['frame.tab.accounts']).click()
      await button(page, text['accounts.add']).click()
      await page.keyboard.type('Live ID')
      await page.keyboard.press('Enter')
      for (const [name, kind, value] of ownFields(language)) {
        await button(page, text['custom-fields.add']).click()
        const nameOfField = page.getByRole('textbox').and(page.locator(':focus'))
        await expect(nameOfField).toHaveValue('')
        await compose(page, 'なまえ', name)
        await expect(nameOfField).toHaveValue(name)
        await page.getByLabel(text['custom-fields.kind']).last().selectOption({ value: kind })
        await page.getByLabel(text['custom-fields.value'], { exact: true }).last().fill(value)
      }
      await page.getByLabel(text['custom-fields.remind']).selectOption({ value: '30' })
      await look(app, 'own-fields-editor')
      await button(page, text['frame.save']).click()
      await expect(page.getByText(text['records.added'])).toBeVisible()
      const [, [pinName], [endName]] = ownFields(language)
      await expect(page.getByText(PIN)).toHaveCount(0)
      const pinRow = page.locator('dl > div').filter({ hasText: pinName })
      await button(pinRow, text['frame.show']).click()
      await expect(page.getByRole('dialog', { name: pinName }).getByText(PIN)).toBeAttached()
      await page.keyboard.press('Escape')
      await look(app, 'own-fields-detail')

      // The day that the card ends is among what is coming up, until it is done.
      await tab(page, text['frame.tab.home']).click()
      const upcoming = page.getByRole('region', { name: text['reminders.title'] })
      await expect(upcoming.getByText(endName)).toBeVisible()
      await look(app, 'upcoming')
      await upcoming.getByText(text['reminders.done'], { exact: true }).click()
      await expect(upcoming).toHaveCount(0)
      await tab(page, text['frame.tab.accounts']).click()

      const card = path.join(app.vaultFolder, 'card.jpg')
      await writeFile(card, jpegFromPhone(6))
      await app.answerOpenDialog(card)
      const part = page.getByRole('region', { name: text['attachments.title'] })
      await button(part, text['attachments.add']).click()
      await look(app, 'attachments-add')
      await button(page.getByRole('dialog'), text['attachments.add.choose']).click()
      await expect(part.getByText('card.jpg')).toBeVisible()
      await look(app, 'attachments-part')

      await button(part, text['attachments.show']).click()
      const picture = page.getByRole('img', { name: 'card.jpg' })
      await expect(picture).toBeVisible()
      // Turned upright, as it was held: 48 × 32 points on their side.
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(48)
      await look(app, 'attachments-show')
      await page.getByRole('group', { name: 'card.jpg' }).focus()
      await page.keyboard.press('r')
      await page.keyboard.press('+')
      await expect(
        page.getByText(text['attachments.shape']({ percent: 150, degrees: 90 }), { exact: true }),
      ).toBeAttached()
      await look(app, 'attachments-turned')
      await button(page.getByRole('dialog'), text['attachments.close']).click()

      const contract = path.join(app.vaultFolder, 'contract.pdf')
      await writeFile(contract, contractPdf())
      await app.answerOpenDialog(contract)
      await button(part, text['attachments.add']).click()
      await button(page.getByRole('dialog'), text['attachments.add.choose']).click()
      const contractLine = part.getByRole('listitem').filter({ hasText: 'contract.pdf' })
      await button(contractLine, text['attachments.show']).click()
      const pageOf = (at: number) =>
        page.getByRole('img', {
          name: text['attachments.pdf.page']({ name: 'contract.pdf', page: at, pages: 2 }),
        })
      await expect(pageOf(1)).toBeVisible()
      await expect(page.getByText('Renewal 42')).toBeAttached()
      await button(page.getByRole('dialog'), text['attachments.pdf.next']).click()
      await expect(pageOf(2)).toBeVisible()
      await expect(page.getByText('契約書')).toBeAttached()
      await look(app, 'attachments-pdf')
      await button(page.getByRole('dialog'), text['attachments.close']).click()
      await button(contractLine, text['frame.delete']).click()
      await button(page.getByRole('dialog'), text['records.delete.go']).click()
      await expect(contractLine).toHaveCount(0)

      const codes = path.join(app.vaultFolder, 'codes.txt')
      await writeFile(codes, Buffer.from('975c94f58352815b83680d0a313233342d35363738', 'hex'))
      // Let go over the page instead of chosen; nothing is taken behind a dialog.
      await dropFile(page, codes, async () => {
        await expect(page.getByText(text['attachments.drop']({ name: MICROSOFT[language] }))).toBeVisible()
        await look(app, 'attachments-drop')
      })
      await expect(page.getByText(text['attachments.add.file']({ name: 'codes.txt' }))).toBeVisible()
      await dropFile(page, card)
      await look(app, 'attachments-dropped')
      await button(page.getByRole('dialog'), text['attachments.add.put']).click()
      const codesLine = part.getByRole('listitem').filter({ hasText: 'codes.txt' })
      await button(codesLine, text['attachments.show']).click()
      await expect(page.getByRole('group', { name: 'codes.txt' })).toHaveText('予備コード 1234-5678')
      await look(app, 'attachments-text')
      await button(page.getByRole('dialog'), text['attachments.close']).click()
      await button(codesLine, text['frame.delete']).click()
      await button(page.getByRole('dialog'), text['records.delete.go']).click()
      await expect(codesLine).toHaveCount(0)

      await button(part, text['attachments.edit']).click()
      const shows = page.getByLabel(text['attachments.edit.shows'])
      await shows.focus()
      await composeInVain(page, 'おふぃす')
      await compose(page, 'おふぃす', 'Office 2019')
      await expect(shows).toHaveValue('Office 2019')
      await look(app, 'attachments-edit')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await button(part, text['attachments.show']).click()
      await expect(page.getByRole('img', { name: 'Office 2019' })).toBeVisible()
      await button(page.getByRole('dialog'), text['attachments.close']).click()

      // The Enter of an input method opens nothing that was found.
      const search = page.getByRole('searchbox', { name: text['accounts.search'] })
      await search.focus()
      await compose(page, 'まいくろそふと', 'マイクロソフト')
      await expect(search).toBeFocused()
      await expect(search).toHaveValue('マイクロソフト')
      await composeInVain(page, 'あ')
      await expect(search).toHaveValue('マイクロソフト')
      await search.clear()

      const copy = path.join(app.vaultFolder, 'copy.jpg')
      await app.answerSaveDialog(copy)
      await button(part, text['attachments.save']).click()
      await expect(page.getByText(text['attachments.saved'])).toBeVisible()
      const saved = await readFile(copy)
      expect(saved.includes(CANARY)).toBe(false)
      expect(saved.subarray(-100)).toEqual(JPEG.subarray(-100))

      // An iPhone's photo, which Chromium alone cannot show.
      const iphone = path.join(app.vaultFolder, 'iphone.heic')
      await writeFile(iphone, HEIC)
      await app.answerOpenDialog(iphone)
      await button(part, text['attachments.add']).click()
      await button(page.getByRole('dialog'), text['attachments.add.choose']).click()
      const iphoneLine = part.getByRole('listitem').filter({ hasText: 'iphone.heic' })
      await button(iphoneLine, text['attachments.show']).click()
      const photo = page.getByRole('img', { name: 'iphone.heic' })
      await expect(photo).toBeVisible()
      expect(
        await photo.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]),
      ).toEqual([64, 24])
      await look(app, 'attachments-heic')
      await button(page.getByRole('dialog'), text['attachments.close']).click()

      await tab(page, text['frame.tab.print']).click()
      await page.getByRole('checkbox', { name: text['attachments.print'] }).check()
      await expect(page.getByRole('img', { name: 'card.jpg' }).last()).toBeVisible()
      await expect(page.getByRole('img', { name: 'iphone.heic' }).last()).toBeAttached()
      await look(app, 'attachments-print')

      const sheet = path.join(app.vaultFolder, 'sheet.pdf')
      await app.answerSaveDialog(sheet)
      await button(page, text['print.save']).click()
      await expect(page.getByText(text['print.number']({ number: 2 }), { exact: true }).first()).toBeVisible({
        timeout: 30_000,
      })
      const pdf = await readFile(sheet)
      expect(await picturesOn(pdf)).toBe(2)

      // Where nobody takes it a file is let fall; on the shelf a notebook is taken.
      await dropFile(page, sheet)
      expect(page.url()).toMatch(/^app:\/\/vault\/index\.html/u)
      const moved = path.join(app.vaultFolder, 'moved.hikae')
      await copyFile(path.join(app.vaultFolder, 'sato.hikae'), moved)
      const shelf = await lock(app, machine)
      await dropFile(shelf, card)
      await dropFile(shelf, moved, async () => {
        await expect(shelf.getByText(text['unlock.drop'])).toBeVisible()
        await look(app, 'unlock-drop')
      })
      await expect(shelf.getByRole('radio', { name: 'moved' })).toBeChecked()
    })
  })
}

/** How many pictures are drawn on the pages of a PDF. */
async function picturesOn(pdf: Uint8Array): Promise<number> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  let count = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const { fnArray } = await (await document.getPage(number)).getOperatorList()
    count += fnArray.filter((operator) => operator === OPS.paintImageXObject).length
  }
  return count
}
