import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { KnownVault, Preferences } from '#contract'
import type { Deletion } from '#core/sheet/model/certificates'
import { TEXT_SIZES } from '#core/text-size'
import { windowState, type WindowState } from '../window/window-state.ts'

/*
 * What this computer remembers apart from any vault: how the window looks, and which vaults were opened here. Nothing in it
 * is trusted: a value that does not fit falls back to the default, and no setting here can export, print or weaken anything.
 */

const preferencesSchema = v.object({
  language: v.fallback(v.picklist(['system', 'ja', 'en']), 'system'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 100),
  contrast: v.fallback(v.picklist(['system', 'more']), 'system'),
  motion: v.fallback(v.picklist(['system', 'less']), 'system'),
  notices: v.fallback(v.boolean(), false),
})
const DEFAULTS: Preferences = {
  language: 'system',
  theme: 'system',
  textSize: 100,
  contrast: 'system',
  motion: 'system',
  notices: false,
}

const rememberedVault = v.object({
  path: v.pipe(v.string(), v.minLength(1), v.maxLength(4_096)),
  title: v.pipe(v.string(), v.maxLength(100)),
  weave: v.fallback(v.picklist(['plain', 'stripe', 'check']), 'plain'),
  lastOpenedAt: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
  accountCount: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
})
type RememberedVault = v.InferOutput<typeof rememberedVault>
const MAX_VAULTS = 200

/** A vault as it is put on the list; `accountCount` null: not known. */
export type VaultEntry = Omit<KnownVault, 'found' | 'shares' | 'quickUnlock'>

/** Folders to look for the backups of a vault when it is lost: read from, never written to on the word of this file. */
const backupTrace = v.object({
  path: v.pipe(v.string(), v.minLength(1), v.maxLength(4_096)),
  vaultId: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u)),
  folders: v.pipe(v.array(v.pipe(v.string(), v.maxLength(4_096))), v.maxLength(2)),
  /** Why the last round failed; null when it did not. */
  failure: v.fallback(
    v.nullable(v.picklist(['E_VAULT_DAMAGED', 'E_FOLDER_READ_ONLY', 'E_DISK_FULL', 'E_IO'])),
    null,
  ),
})
export type BackupTrace = Readonly<v.InferOutput<typeof backupTrace>>

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const deletion = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u)),
  at: v.pipe(v.string(), v.isoTimestamp()),
  fingerprint: v.pipe(v.string(), v.maxLength(40)),
  proof: v.picklist(['copy', 'word']),
  removed: v.object({ vault: count, beside: count, backups: count, traces: count }),
  remaining: v.object({ files: count, folders: count }),
})

export interface AppData {
  readonly preferences: () => Preferences
  readonly setPreferences: (changes: Partial<Preferences>) => void
  /** Where the window stood last; null when that is not known. */
  readonly windowState: () => WindowState | null
  /** Keeps it; where that cannot be done, the window opens in its usual place next time. */
  readonly setWindowState: (state: WindowState) => void
  /** The vaults known here, the last opened first. */
  readonly vaults: () => readonly (VaultEntry & Pick<KnownVault, 'found'>)[]
  readonly rememberVault: (entry: VaultEntry) => void
  readonly forgetVault: (path: string) => void
  /** 32 hex digits that tell this installation from others in a vault's seal; drawn once. */
  readonly writerId: () => string
  /** Where backups go when nobody chose another place. */
  readonly backupFolder: string
  /** Where the backups of a vault were last made; null when none were made here. */
  readonly backupTrace: (path: string) => BackupTrace | null
  readonly traceBackups: (trace: BackupTrace) => void
  readonly forgetBackups: (path: string) => void
  /** What was done away with here, the last first; by number, without a name or a path. */
  readonly deletions: () => readonly Deletion[]
  readonly noteDeletion: (deletion: Deletion) => void
  readonly forgetDeletion: (id: string) => void
  /** Where a sample notebook lies while it is open. */
  readonly sampleFolder: string
  /** Where anchors are kept. */
  readonly anchorFolder: string
}

/**
 * Opens the folder of this program's own data, and makes it where it is missing.
 *
 * Reading never fails: what is missing or damaged counts as empty. Writing throws what the file system throws.
 */
export function openAppData(folder: string): AppData {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const preferencesFile = join(folder, 'preferences.json')
  const windowFile = join(folder, 'window.json')
  const vaultsFile = join(folder, 'vaults.json')
  const writerFile = join(folder, 'writer-id')
  const deletionsFile = join(folder, 'deletions.json')
  const tracesFile = join(folder, 'backups.json')

  let writer: string | null = null

  const preferences = (): Preferences => {
    const parsed = v.safeParse(preferencesSchema, readJson(preferencesFile))
    return parsed.success ? parsed.output : DEFAULTS
  }
  const remembered = (): readonly RememberedVault[] => readItems(vaultsFile, rememberedVault)
  const deletions = (): readonly Deletion[] => readItems(deletionsFile, deletion)
  const traces = (): readonly BackupTrace[] => readItems(tracesFile, backupTrace)

  return {
    sampleFolder: join(folder, 'sample'),
    anchorFolder: join(folder, 'anchors'),
    backupFolder: join(folder, 'backups'),
    backupTrace: (path) => traces().find((trace) => trace.path === path) ?? null,
    traceBackups: (trace) =>
      replaceFile(tracesFile, json([trace, ...traces().filter(({ path }) => path !== trace.path)])),
    forgetBackups: (path) => replaceFile(tracesFile, json(traces().filter((trace) => trace.path !== path))),
    deletions,
    noteDeletion: (noted) => replaceFile(deletionsFile, json([noted, ...deletions()])),
    forgetDeletion: (id) => replaceFile(deletionsFile, json(deletions().filter((noted) => noted.id !== id))),
    preferences,
    windowState: () => {
      const parsed = v.safeParse(windowState, readJson(windowFile))
      return parsed.success ? parsed.output : null
    },
    setWindowState: (state) => {
      try {
        replaceFile(windowFile, json(state))
      } catch {
        // It opens in its usual place.
      }
    },
    setPreferences: (changes) => replaceFile(preferencesFile, json({ ...preferences(), ...changes })),
    vaults: () =>
      remembered()
        .map((entry) => ({ ...entry, found: existsSync(entry.path) }))
        .sort((a, b) => ((a.lastOpenedAt ?? '') < (b.lastOpenedAt ?? '') ? 1 : -1)),
    rememberVault: (entry) =>
      replaceFile(vaultsFile, json([entry, ...remembered().filter(({ path }) => path !== entry.path)])),
    forgetVault: (path) => replaceFile(vaultsFile, json(remembered().filter((entry) => entry.path !== path))),
    writerId: () => {
      writer ??= readOrDrawWriter(writerFile)
      return writer
    },
  }
}

function readItems<S extends v.GenericSchema>(file: string, schema: S): readonly v.InferOutput<S>[] {
  const content = readJson(file)
  const items: readonly unknown[] = Array.isArray(content) ? content.slice(0, MAX_VAULTS) : []
  return items.flatMap((item) => {
    const parsed = v.safeParse(schema, item)
    return parsed.success ? [parsed.output] : []
  })
}

/** The number of this installation. Where it cannot be read or kept just now, one for as long as the program runs. */
function readOrDrawWriter(file: string): string {
  const known = readText(file)?.trim()
  if (known !== undefined && /^[0-9a-f]{32}$/u.test(known)) return known
  const drawn = randomBytes(16).toString('hex')
  try {
    // One that is there and cannot be read may be read next time.
    if (known !== undefined || !existsSync(file)) replaceFile(file, drawn)
  } catch {
    // The next start draws another.
  }
  return drawn
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined // missing, or not to be read: as if there were none
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file) ?? 'null')
  } catch {
    return null // damaged: as if there were none
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function replaceFile(file: string, content: string): void {
  const next = `${file}.new`
  writeFileSync(next, content, { mode: 0o600 })
  renameSync(next, file)
}
