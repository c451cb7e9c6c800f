import { textIn } from '#core/text/text'
import { expect, test } from '../fixtures.ts'
import { makeNotebook, unlock } from '../notebook.ts'

const machine = { language: 'en', theme: 'light' } as const
const text = textIn('en')
test.use({ machine })

test('a notebook that is left alone locks by itself, and opens again in the same program', async ({
  app,
}) => {
  await makeNotebook(app, machine)
  const locked = await app.windowReplaced(() =>
    app.electron.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 3_600
    }),
  )
  await expect(locked.getByText(text['unlock.open'])).toBeVisible()
  await app.electron.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0
  })
  await unlock(locked, machine)
})
