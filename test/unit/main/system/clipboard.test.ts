import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SystemPicture } from '../../../../src/main/picture/code-on-picture.ts'
import { createClipboard, newClipboard, oldClipboard } from '../../../../src/main/system/clipboard.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A picture so many pixels wide and high; 0: none. */
function pictureOf(width: number): SystemPicture {
  return {
    isEmpty: () => width === 0,
    getSize: () => ({ width, height: width }),
    resize: (size) => pictureOf(size.width),
    toBitmap: () => new Uint8Array(4 * width * width),
  }
}

/** A clipboard of an Electron before 44 that everybody can write to. */
function plainClipboard(picture: SystemPicture = pictureOf(0)) {
  let content = ''
  return {
    readText: () => content,
    readImage: () => picture,
    writeText: (text: string) => void (content = text),
    clear: () => void (content = ''),
  }
}

test('clears a secret when its time is up', async () => {
  const system = plainClipboard()
  await createClipboard(oldClipboard(system)).copySecret('hunter2', 30_000)
  await vi.advanceTimersByTimeAsync(29_999)
  expect(system.readText()).toBe('hunter2')
  await vi.advanceTimersByTimeAsync(1)
  expect(system.readText()).toBe('')
})

test('leaves alone what somebody else copied meanwhile', async () => {
  const system = plainClipboard()
  await createClipboard(oldClipboard(system)).copySecret('hunter2', 30_000)
  system.writeText('a recipe')
  await vi.advanceTimersByTimeAsync(30_000)
  expect(system.readText()).toBe('a recipe')
})

test('clears a secret at once when asked, as for locking and quitting', async () => {
  const system = plainClipboard()
  const clipboard = createClipboard(oldClipboard(system))
  await clipboard.copySecret('hunter2', 30_000)
  await clipboard.clearSecret()
  expect(system.readText()).toBe('')
})

test('never clears a text that is no secret', async () => {
  const system = plainClipboard()
  const clipboard = createClipboard(oldClipboard(system))
  await clipboard.copySecret('hunter2', 30_000)
  await clipboard.copyText('taro@example.jp')
  await clipboard.clearSecret()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(system.readText()).toBe('taro@example.jp')
})

test('gives a second secret its full time', async () => {
  const system = plainClipboard()
  const clipboard = createClipboard(oldClipboard(system))
  await clipboard.copySecret('first', 30_000)
  await vi.advanceTimersByTimeAsync(20_000)
  await clipboard.copySecret('second', 30_000)
  await vi.advanceTimersByTimeAsync(29_999)
  expect(system.readText()).toBe('second')
  await vi.advanceTimersByTimeAsync(1)
  expect(system.readText()).toBe('')
})

async function formatsWrittenOn(platform: NodeJS.Platform): Promise<readonly string[]> {
  const written: Record<string, string | Blob>[] = []
  const system = {
    readText: () => Promise.resolve(''),
    writeText: () => Promise.resolve(),
    write: (items: Record<string, string | Blob>[]) => Promise.resolve(void written.push(...items)),
    read: () => Promise.resolve([]),
    clear: () => undefined,
  }
  await newClipboard(
    system,
    (entries) => entries,
    platform,
    () => pictureOf(0),
  ).writeSecret('hunter2')
  expect(written).toHaveLength(1) // one write, or the formats would wipe each other
  expect(written[0]?.['text/plain']).toBe('hunter2')
  const contents = await Promise.all(
    Object.entries(written[0] ?? {}).map(async ([format, value]) =>
      value instanceof Blob ? `${format} = ${[...(await value.bytes())].join(' ')}` : format,
    ),
  )
  return contents.sort()
}

test('asks the clipboard history and the cloud clipboard of Windows to leave a secret alone', async () => {
  expect(await formatsWrittenOn('win32')).toEqual([
    'electron application/osclipboard;format="CanIncludeInClipboardHistory" = 0 0 0 0',
    'electron application/osclipboard;format="CanUploadToCloudClipboard" = 0 0 0 0',
    'electron application/osclipboard;format="ExcludeClipboardContentFromMonitorProcessing" = 0 0 0 0',
    'text/plain',
  ])
})

test('marks a secret as concealed on macOS', async () => {
  expect(await formatsWrittenOn('darwin')).toEqual([
    'electron application/osclipboard;format="org.nspasteboard.ConcealedType" = ',
    'text/plain',
  ])
})

test('gives the clipboard managers of Linux their hint', async () => {
  expect(await formatsWrittenOn('linux')).toEqual([
    'electron application/osclipboard;format="x-kde-passwordManagerHint" = 115 101 99 114 101 116',
    'text/plain',
  ])
})

test('gives the picture of a screen to a reader, and takes it away only when something came of it', async () => {
  const system = plainClipboard(pictureOf(7))
  system.writeText('beside the picture')
  const clipboard = createClipboard(oldClipboard(system))
  const widthOf = (ok: boolean) => (picture: SystemPicture) => ({ ok, width: picture.getSize().width })
  expect(await clipboard.takePicture(widthOf(false))).toEqual({ ok: false, width: 7 })
  expect(system.readText()).toBe('beside the picture')
  expect(await clipboard.takePicture(widthOf(true))).toEqual({ ok: true, width: 7 })
  expect(system.readText()).toBe('')
  expect(await createClipboard(oldClipboard(plainClipboard())).takePicture(widthOf(true))).toBeNull()
})

test('finds the picture among the formats that an Electron from 44 on names', async () => {
  const pictureIn = (types: readonly string[]) =>
    newClipboard(
      {
        readText: () => Promise.resolve(''),
        writeText: () => Promise.resolve(),
        write: () => Promise.resolve(),
        read: () => Promise.resolve([{ types, getType: () => Promise.resolve(new Blob(['12345'])) }]),
        clear: () => undefined,
      },
      () => null,
      'linux',
      (png) => pictureOf(png.length),
    ).readPicture()
  expect((await pictureIn(['text/html', 'image/png']))?.getSize().width).toBe(5)
  expect(await pictureIn(['text/plain'])).toBeNull()
})
