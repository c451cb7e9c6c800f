import type { AppState, Handlers } from '#contract'
import type { Language } from '#core/language'
import { isNamedAddress } from '#core/catalog/named-address'
import { USUAL_CLIPBOARD_SECONDS } from '#core/record/settings'
import { fail, ok } from '#core/result'
import { summarise } from '../../session/current-vault.ts'
import { sharesOfFile } from '../../vault/vault.ts'
import type { Surroundings } from './surroundings.ts'

/** What a new window has to know: preferences, the vaults known here, the one that is open. */
export async function appStateOf(around: Surroundings): Promise<AppState> {
  const { appData, current, quickUnlock, version } = around
  const opened = current.get()
  return {
    version,
    preferences: appData.preferences(),
    language: languageOf(around),
    vaults: await Promise.all(
      appData.vaults().map(async (entry) => ({
        ...entry,
        shares: await sharesOfFile(entry.path),
        quickUnlock: quickUnlock.isOn(entry.path),
      })),
    ),
    browsers: around.browsers(),
    vault: opened === null ? null : summarise(opened),
  }
}

/** The language in force: the preference, or the system's. */
export function languageOf({
  appData,
  systemLanguage,
}: Pick<Surroundings, 'appData' | 'systemLanguage'>): Language {
  const { language } = appData.preferences()
  return language === 'system' ? systemLanguage() : language
}

export function createAppHandlers(around: Surroundings): Handlers['app'] {
  return {
    state: async () => ok(await appStateOf(around)),
    setPreferences: (changes) => keep(() => around.appData.setPreferences(withoutUndefined(changes))),
    forgetVault: ({ path }) => keep(() => around.appData.forgetVault(path)),
    openPage: async ({ address }) => {
      const records = around.current.get()?.session.records() ?? []
      const isOpened = isNamedAddress(address, records) && (await around.openPage(address))
      return isOpened ? ok(null) : fail({ code: 'E_LINK' })
    },
    placeBeside: ({ beside }) => {
      around.placeBeside(beside)
      return Promise.resolve(ok(null))
    },
    copyForForm: async ({ text }) => {
      const seconds = around.current.get()?.session.settings()?.clipboardSeconds ?? USUAL_CLIPBOARD_SECONDS
      await around.clipboard.copySecret(text, seconds * 1000)
      return ok({ clearsAfterSeconds: seconds })
    },
    copyText: async ({ text }) => {
      await around.clipboard.copyText(text)
      return ok(null)
    },
  }

  async function keep(write: () => void) {
    try {
      write()
    } catch {
      return fail({ code: 'E_IO' } as const)
    }
    return ok(await appStateOf(around))
  }
}

/** Absent instead of undefined, as the preferences want it. */
function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // Entries whose value is undefined are gone, so what is left has the type.
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
