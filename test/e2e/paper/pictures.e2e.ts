import { readFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { greyOf, greyPng, shareOfOthers, type GreyPicture } from '../../support/grey-picture.ts'
import { picturedPages, SAMPLE_SHEETS, sampleSheet } from '../../support/sample-sheets.ts'
import { expect, resultsFolder, test, type App } from '../fixtures.ts'
import { makeNotebook } from '../notebook.ts'
import { preparePrinting, printAs } from './printing.ts'

/*
 * Every kind of sheet looks as its picture in docs/sheets.md does. What was drawn lies in test-results/sheets; `npm run sheet-pictures`
 * puts it in the place of the pictures.
 */

/** As wide as a page of A4 on 75 points to the inch: its letters can just be read. */
const WIDTH = 620
/** Smoothing of letters differs between computers; a word that is another one is more than this. */
const OTHERS_AT_MOST = 0.001

const DRAWN = path.join(resultsFolder, 'sheets')
const PICTURES = path.resolve('docs/pictures/sheets')

for (const language of ['ja', 'en'] as const)
  test.describe(`the pictures of sheets, ${language}`, () => {
    test.use({ machine: { language, theme: 'light' } })
    test.setTimeout(300_000)

    test('show what is printed', async ({ app, machine }) => {
      await makeNotebook(app, machine)
      await preparePrinting(app)
      await mkdir(DRAWN, { recursive: true })
      for (const kind of SAMPLE_SHEETS)
        await test.step(kind, async () => {
          await app.answerSaveDialog(path.join(app.vaultFolder, `${kind}.png`))
          const pages = await printAs('pictures', app, sampleSheet(kind, language))
          for (const [i, page] of picturedPages(kind, pages).entries()) {
            const name = `${kind}-${language}${i === 0 ? '' : `-${i + 1}`}.png`
            const drawn = await pictureIn(
              app,
              path.join(app.vaultFolder, pages === 1 ? `${kind}.png` : `${kind}-${page}.png`),
            )
            await writeFile(path.join(DRAWN, name), greyPng(drawn))
            const known = await readFile(path.join(PICTURES, name)).catch(() => null)
            expect.soft(known, `${name} is there`).not.toBeNull()
            if (known === null) continue
            const committed = await pictureIn(app, path.join(PICTURES, name))
            expect.soft(shareOfOthers(drawn, committed), name).toBeLessThanOrEqual(OTHERS_AT_MOST)
          }
        })
    })
  })

/** A picture from a file, as wide as those of the description. */
async function pictureIn(app: App, file: string): Promise<GreyPicture> {
  const { bitmap, ...size } = await app.electron.evaluate(
    ({ nativeImage }, { from, width }) => {
      const image = nativeImage.createFromPath(from)
      const small = image.getSize().width > width ? image.resize({ width, quality: 'best' }) : image
      return { ...small.getSize(), bitmap: small.toBitmap().toString('base64') }
    },
    { from: file, width: WIDTH },
  )
  return greyOf(size, Buffer.from(bitmap, 'base64'))
}
