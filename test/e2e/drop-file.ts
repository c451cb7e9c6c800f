import type { Page } from '@playwright/test'

/** Lets a file go over the middle of the window, as the system does when somebody drags it there. */
export async function dropFile(
  page: Page,
  file: string,
  whileHeld: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const [x, y] = await page.evaluate(() => [innerWidth / 2, innerHeight / 2] as const)
  const devtools = await page.context().newCDPSession(page)
  const move = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    devtools.send('Input.dispatchDragEvent', {
      type,
      x,
      y,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    })
  await move('dragEnter')
  await move('dragOver')
  await whileHeld()
  await move('drop')
  await devtools.detach()
}
