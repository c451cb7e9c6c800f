import type { CDPSession, Page } from '@playwright/test'

/*
 * Japanese as it is typed: by a reading that is turned into characters, with Enter for the choice. While that goes on, every key
 * is the input method's: the page is told of it as key 229 and may not act on it.
 */

/** Types into the field that has the focus: its reading, its characters, and the Enter that takes them. */
export async function compose(page: Page, reading: string, words: string): Promise<void> {
  await withDevtools(page, async (devtools) => {
    for (let length = 1; length <= reading.length; length += 1) await show(devtools, reading.slice(0, length))
    await ownKey(devtools, 'Space')
    await show(devtools, words)
    await ownKey(devtools, 'Enter')
    await devtools.send('Input.insertText', { text: words })
  })
}

/** Begins with a reading, and thinks better of it with Escape. */
export async function composeInVain(page: Page, reading: string): Promise<void> {
  await withDevtools(page, async (devtools) => {
    await show(devtools, reading)
    await ownKey(devtools, 'Escape')
    await show(devtools, '')
  })
}

/** Text that is not yet taken: underlined, in the field. */
function show(devtools: CDPSession, text: string): Promise<unknown> {
  const at = { selectionStart: text.length, selectionEnd: text.length }
  return devtools.send('Input.imeSetComposition', { text, ...at })
}

/** A key that the input method keeps to itself. */
async function ownKey(devtools: CDPSession, code: 'Space' | 'Enter' | 'Escape'): Promise<void> {
  const key = { code, key: 'Process', windowsVirtualKeyCode: 229 } as const
  await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
}

async function withDevtools(page: Page, act: (devtools: CDPSession) => Promise<void>): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await act(devtools)
  await devtools.detach()
}
