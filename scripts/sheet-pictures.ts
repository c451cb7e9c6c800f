import { renewPictures } from './support/renew-pictures.ts'

/*
 * `npm run sheet-pictures`: draws every kind of sheet as the test of the pictures does (test/e2e/paper/pictures.e2e.ts), and puts
 * what it drew in the place of docs/pictures/sheets. Look at them before they are committed.
 */

await renewPictures({
  walk: ['--project=paper', 'paper/pictures.e2e.ts'],
  drawn: 'sheets',
  kept: 'docs/pictures/sheets',
  last: (language) => `deletion-certificate-${language}.png`,
})
