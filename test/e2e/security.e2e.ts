import { expect, test } from './fixtures.ts'

test('opens a window in the real sandbox', async ({ app }) => {
  await app.screenshot('first')
  expect(await app.window.evaluate(() => location.href)).toBe('app://vault/index.html')
  console.log(
    await app.electron.evaluate(({ app }) => [
      app.getLocale(),
      app.getSystemLocale(),
      app.getPreferredSystemLanguages(),
      process.versions.electron,
    ]),
  )
})
