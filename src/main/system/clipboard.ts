import { createHmac, randomBytes } from 'node:crypto'
import type { SystemPicture } from '../picture/code-on-picture.ts'

/** A system clipboard. Which of Electron's two programming interfaces stands behind it does not matter here. */
export interface ClipboardBackEnd {
  readonly readText: () => Promise<string>
  readonly writeText: (text: string) => Promise<void>
  /** Writes a text and, where the system knows how, asks clipboard histories and cloud clipboards to leave it alone. */
  readonly writeSecret: (text: string) => Promise<void>
  /** The picture that was copied last; null when there is none. */
  readonly readPicture: () => Promise<SystemPicture | null>
  readonly clear: () => void
}

/** The clipboard as Hikae uses it. */
export interface SecretClipboard {
  /** Copies what is no secret; it stays. */
  readonly copyText: (text: string) => Promise<void>
  /** Copies a secret and clears it after that many milliseconds, if it is still there. */
  readonly copySecret: (text: string, clearAfterMs: number) => Promise<void>
  /** Clears the secret now, if one is still there: for locking and for quitting. */
  readonly clearSecret: () => Promise<void>
  /**
   * Gives the picture of a screen to a reader, and takes it off the clipboard when something came of it: the picture is the
   * secret itself. Null when there is no picture.
   */
  readonly takePicture: <T extends { readonly ok: boolean }>(
    read: (picture: SystemPicture) => T,
  ) => Promise<T | null>
}

/** Makes the clipboard that forgets. What somebody else copied meanwhile is never touched. */
export function createClipboard(backEnd: ClipboardBackEnd): SecretClipboard {
  // The secret itself is not kept here: a keyed digest is enough to know it again.
  const key = randomBytes(32)
  const digestOf = (text: string): string => createHmac('sha256', key).update(text).digest('hex')
  let ours: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  async function clearSecret(): Promise<void> {
    clearTimeout(timer)
    const written = ours
    ours = null
    if (written !== null && digestOf(await backEnd.readText()) === written) backEnd.clear()
  }

  return {
    copyText: async (text) => {
      clearTimeout(timer)
      ours = null
      await backEnd.writeText(text)
    },
    copySecret: async (text, clearAfterMs) => {
      clearTimeout(timer)
      ours = digestOf(text)
      timer = setTimeout(() => void clearSecret(), clearAfterMs)
      await backEnd.writeSecret(text)
    },
    clearSecret,
    takePicture: async (read) => {
      const picture = await backEnd.readPicture()
      if (picture === null) return null
      const answer = read(picture)
      if (answer.ok) backEnd.clear()
      return answer
    },
  }
}

/** The clipboard of Electron before 44: one format at a time, so that a wish to be left out of histories cannot be added. */
export interface OldElectronClipboard {
  readText(): string
  writeText(text: string): void
  readImage(): SystemPicture
  clear(): void
}

/** Puts {@link ClipboardBackEnd} on the clipboard of Electron before 44. */
export function oldClipboard(clipboard: OldElectronClipboard): ClipboardBackEnd {
  const write = (text: string): Promise<void> => {
    clipboard.writeText(text)
    return Promise.resolve()
  }
  return {
    readText: () => Promise.resolve(clipboard.readText()),
    writeText: write,
    writeSecret: write,
    readPicture: () => {
      const picture = clipboard.readImage()
      return Promise.resolve(picture.isEmpty() ? null : picture)
    },
    clear: () => clipboard.clear(),
  }
}

/** The clipboard of Electron 44 and later: several formats in one write that happens as a whole. */
export interface NewElectronClipboard<Item> {
  readText(): Promise<string>
  writeText(text: string): Promise<void>
  write(items: Item[]): Promise<void>
  read(): Promise<readonly CopiedItem[]>
  clear(): void
}

/** What was copied, in the formats in which it is there. */
interface CopiedItem {
  readonly types: readonly string[]
  getType(type: 'image/png'): Promise<unknown>
}

/** Puts {@link ClipboardBackEnd} on the clipboard of Electron 44 and later. */
export function newClipboard<Item>(
  clipboard: NewElectronClipboard<Item>,
  makeItem: (entries: Record<string, string | Blob>) => Item,
  platform: NodeJS.Platform,
  makePicture: (png: Buffer) => SystemPicture,
): ClipboardBackEnd {
  return {
    readText: () => clipboard.readText(),
    writeText: (text) => clipboard.writeText(text),
    writeSecret: (text) => clipboard.write([makeItem({ 'text/plain': text, ...leaveAlone(platform) })]),
    readPicture: async () => {
      const copied = (await clipboard.read()).find(({ types }) => types.includes('image/png'))
      const png = await copied?.getType('image/png')
      if (!(png instanceof Blob)) return null
      const picture = makePicture(Buffer.from(await png.arrayBuffer()))
      return picture.isEmpty() ? null : picture
    },
    clear: () => clipboard.clear(),
  }
}

/**
 * The marks that ask others to leave a text alone. Windows: "Cloud Clipboard and Clipboard History Formats" of its
 * documentation. Linux: the hint of KDE's Klipper, which others follow. macOS: nspasteboard.org.
 */
function leaveAlone(platform: NodeJS.Platform): Record<string, Blob> {
  const raw = (format: string): string => `electron application/osclipboard;format="${format}"`
  const zero = (): Blob => new Blob([new Uint8Array(4)]) // a DWORD of 0: no
  switch (platform) {
    case 'win32':
      return {
        [raw('ExcludeClipboardContentFromMonitorProcessing')]: zero(), // its presence is what counts
        [raw('CanIncludeInClipboardHistory')]: zero(),
        [raw('CanUploadToCloudClipboard')]: zero(),
      }
    case 'darwin':
      return { [raw('org.nspasteboard.ConcealedType')]: new Blob(['']) }
    default:
      return { [raw('x-kde-passwordManagerHint')]: new Blob(['secret']) }
  }
}
