/** The parts of Electron's `safeStorage` that are used; the promises came with Electron 45. */
export interface SafeStorage {
  isEncryptionAvailable(): boolean
  getSelectedStorageBackend?(): string
  encryptString(plainText: string): Buffer
  decryptString(encrypted: Buffer): string
  isAsyncEncryptionAvailable?(): Promise<boolean>
  encryptStringAsync?(plainText: string): Promise<Buffer>
  decryptStringAsync?(encrypted: Buffer): Promise<{ readonly result: string }>
}

/** The system's keystore, as far as it keeps a secret for this user. */
export interface Keystore {
  readonly isAvailable: () => Promise<boolean>
  /** Null when it refuses. */
  readonly seal: (bytes: Uint8Array) => Promise<Uint8Array | null>
  /** What was sealed, which the caller wipes; null when the keystore does not have the key any more. */
  readonly open: (sealed: Uint8Array) => Promise<Uint8Array | null>
}

/** On Linux: backends that lock with the user's login. `basic_text` encrypts with a password that stands in its source. */
const LINUX_BACKENDS = ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6']

/** Puts bytes through the keystore as base64: it takes strings. Whatever it throws means that it keeps nothing. */
export function createKeystore(storage: SafeStorage, platform: NodeJS.Platform): Keystore {
  const isAvailable = async (): Promise<boolean> => {
    const backend = platform === 'linux' ? (storage.getSelectedStorageBackend?.() ?? 'unknown') : null
    if (backend !== null && !LINUX_BACKENDS.includes(backend)) return false
    return (await storage.isAsyncEncryptionAvailable?.()) ?? storage.isEncryptionAvailable()
  }
  const whileAvailable = async (work: () => Promise<Uint8Array>): Promise<Uint8Array | null> => {
    try {
      return (await isAvailable()) ? await work() : null
    } catch {
      return null
    }
  }
  return {
    isAvailable: () => isAvailable().catch(() => false),
    seal: (bytes) =>
      whileAvailable(async () => {
        const text = Buffer.from(bytes).toString('base64')
        return (await storage.encryptStringAsync?.(text)) ?? storage.encryptString(text)
      }),
    open: (sealed) =>
      whileAvailable(async () => {
        const encrypted = Buffer.from(sealed)
        const opened = await storage.decryptStringAsync?.(encrypted)
        // In memory of its own: a Buffer may share its bytes with others.
        return new Uint8Array(Buffer.from(opened?.result ?? storage.decryptString(encrypted), 'base64'))
      }),
  }
}
