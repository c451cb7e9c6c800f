import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FailureOf } from '#core/failure'
import type { Language } from '#core/language'
import { checkDocument } from '#core/record/document'
import type { VaultSettings } from '#core/record/settings'
import { fail, ok, type Result } from '#core/result'
import { textIn } from '#core/text/text'
import { withNoteHere } from '../backup/places.ts'
import type { AppData } from '../system/app-data.ts'
import { createVault, LEAST_KDF, type CreateRequest } from '../vault/vault.ts'
import type { Opened } from './current-vault.ts'
import { createSession, SETTINGS_ID } from './session.ts'

/** What a sample needs of the program around it. */
interface SampleHost extends Pick<CreateRequest, 'deriveKey' | 'clock' | 'writerId'> {
  readonly appData: AppData
  readonly language: Language
  /** Today, YYYY-MM-DD. */
  readonly today: string
}

/**
 * Makes the sample notebook of the founding story and opens it. It lies in a folder of its own, its backups as well, under a
 * password that nobody knows; locking does away with all of it, and so does the next start.
 */
export async function openSample({
  appData,
  language,
  today,
  ...host
}: SampleHost): Promise<Result<Opened, FailureOf<'E_IO' | 'E_KDF_MEMORY'>>> {
  removeSample(appData)
  const document = checkDocument(await storyIn(language))
  if (!document.ok) throw new Error('the sample is broken')
  try {
    mkdirSync(appData.sampleFolder, { recursive: true, mode: 0o700 })
  } catch {
    return fail({ code: 'E_IO' })
  }
  const made = await createVault({
    ...host,
    path: join(appData.sampleFolder, 'sample.hikae'),
    password: randomBytes(24).toString('base64'),
    kdfPolicy: LEAST_KDF,
    anchors: { load: () => null, save: () => undefined },
  })
  if (!made.ok) return fail({ code: made.error.code === 'E_KDF_MEMORY' ? 'E_KDF_MEMORY' : 'E_IO' })
  const { vault } = made.value
  const newSession = () => createSession(vault, () => new Date(host.clock()).toISOString())
  const settings: VaultSettings = {
    type: 'settings',
    id: SETTINGS_ID,
    title: textIn(language)['unlock.sample-title'],
    weave: 'check',
    copies: [],
    sheets: [],
    recoveryKey: { kitMadeOn: today, typedBackOn: today },
  }
  const backedUpHere = withNoteHere(settings, { appData, clock: host.clock }, (noted) => ({
    ...noted,
    first: appData.sampleFolder,
  }))
  const first = newSession()
  const written = first.importDocument(document.value)
  const noted = written.ok ? first.applyNote(backedUpHere) : written
  if (!noted.ok) {
    vault.close()
    removeSample(appData)
    return fail({ code: 'E_IO' })
  }
  // A session of its own: what made the sample is no step that can be taken back.
  const remove = () => {
    removeSample(appData)
    appData.forgetBackups(vault.path)
  }
  return ok({ session: newSession(), setUp: null, sample: { remove } })
}

/** Does away with what is left of a sample. */
export function removeSample({ sampleFolder }: Pick<AppData, 'sampleFolder'>): void {
  rmSync(sampleFolder, { recursive: true, force: true })
}

async function storyIn(language: Language): Promise<unknown> {
  const story = await (language === 'ja'
    ? import('../../../resources/sample/founding-story.ja.json', { with: { type: 'json' } })
    : import('../../../resources/sample/founding-story.en.json', { with: { type: 'json' } }))
  return story.default
}
