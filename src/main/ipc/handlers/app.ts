import type { AppState, Handlers } from '#contract'
import { isNamedAddress } from '#core/catalog/named-address'
import { fail, ok } from '#core/result'
import { summarise } from '../../session/current-vault.ts'
import type { Surroundings } from './surroundings.ts'

/** What a new window has to know: preferences, the vaults known here, the one that is open. */
export function appStateOf({ appData, current, version, systemLanguage }: Surroundings): AppState {
  const preferences = appData.preferences()
  const opened = current.get()
  return {
    version,
    preferences,
    language: preferences.language === 'system' ? systemLanguage() : preferences.language,
    // PLACEHOLDER: the header says which shares there are, the keystore whether quick unlock is on.
    vaults: appData.vaults().map((entry) => ({ ...entry, shares: null, quickUnlock: false })),
    vault: opened === null ? null : summarise(opened),
  }
}

export function createAppHandlers(around: Surroundings): Handlers['app'] {
  return {
    state: () => Promise.resolve(ok(appStateOf(around))),
    setPreferences: (changes) => keep(() => around.appData.setPreferences(withoutUndefined(changes))),
    forgetVault: ({ path }) => keep(() => around.appData.forgetVault(path)),
    openPage: async ({ address }) => {
      const records = around.current.get()?.session.records() ?? []
      const isOpened = isNamedAddress(address, records) && (await around.openPage(address))
      return isOpened ? ok(null) : fail({ code: 'E_LINK' })
    },
    copyText: async ({ text }) => {
      await around.clipboard.copyText(text)
      return ok(null)
    },
  }

  function keep(write: () => void) {
    try {
      write()
    } catch {
      return Promise.resolve(fail({ code: 'E_IO' } as const))
    }
    return Promise.resolve(ok(appStateOf(around)))
  }
}

/** Absent instead of undefined, as the preferences want it. */
function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // Entries whose value is undefined are gone, so what is left has the type.
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
