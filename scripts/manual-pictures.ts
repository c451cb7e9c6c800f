import { renewPictures } from './support/renew-pictures.ts'

/*
 * `npm run manual-pictures`: walks a newcomer's first hour (test/e2e/walk/every-manual-picture.e2e.ts), and puts what it saw in the
 * place of docs/manual/pictures. Look at them before they are committed. To compare only: npm run walk -- every-manual-picture.e2e.ts
 */

await renewPictures({
  walk: ['--project=walk', 'walk/every-manual-picture.e2e.ts'],
  drawn: 'manual',
  kept: 'docs/manual/pictures',
  last: (language) => `visit-${language}.webp`,
})
