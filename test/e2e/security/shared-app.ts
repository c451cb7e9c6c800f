import { openApp, test, type App, type OpenApp } from '../fixtures.ts'

/**
 * One app for all tests of the describe block that calls this: started before the first of them, and anew after one that failed.
 * A start is most of what such a test takes. Only for tests that leave the app as they find it.
 *
 * @returns a function to call inside the tests.
 */
export function sharedApp(): () => App {
  let opened: OpenApp | undefined
  test.beforeAll(async () => {
    opened = await openApp({ language: 'ja', theme: 'light' })
  })
  test.afterAll(() => opened?.end())
  return () => {
    if (opened === undefined) throw new Error('no test is running')
    return opened.app
  }
}
