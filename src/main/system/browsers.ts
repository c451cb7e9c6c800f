import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from '#contract'

/** Where this computer keeps what belongs to its person. */
export interface Homes {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The browsers that have a profile folder here. Only whether the folder is there is asked: none of them is opened or read. */
export function browsersHere(homes: Homes, exists: (folder: string) => boolean = existsSync): Browser[] {
  const folders = foldersOf(homes)
  return BROWSERS.filter((browser) => folders[browser].some((folder) => exists(folder)))
}

const BROWSERS = ['chrome', 'edge', 'firefox', 'safari', 'brave'] as const satisfies readonly Browser[]

function foldersOf({ platform, home, env }: Homes): Readonly<Record<Browser, readonly string[]>> {
  switch (platform) {
    case 'win32': {
      const local = env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local')
      const roaming = env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming')
      return {
        chrome: [path.join(local, 'Google', 'Chrome', 'User Data')],
        edge: [path.join(local, 'Microsoft', 'Edge', 'User Data')],
        firefox: [path.join(roaming, 'Mozilla', 'Firefox', 'Profiles')],
        safari: [],
        brave: [path.join(local, 'BraveSoftware', 'Brave-Browser', 'User Data')],
      }
    }
    case 'darwin': {
      const support = path.join(home, 'Library', 'Application Support')
      return {
        chrome: [path.join(support, 'Google', 'Chrome')],
        edge: [path.join(support, 'Microsoft Edge')],
        firefox: [path.join(support, 'Firefox', 'Profiles')],
        safari: [path.join(home, 'Library', 'Safari')],
        brave: [path.join(support, 'BraveSoftware', 'Brave-Browser')],
      }
    }
    default: {
      const config = env['XDG_CONFIG_HOME'] ?? path.join(home, '.config')
      return {
        chrome: [path.join(config, 'google-chrome')],
        edge: [path.join(config, 'microsoft-edge')],
        firefox: [
          path.join(home, '.mozilla', 'firefox'),
          path.join(home, 'snap', 'firefox', 'common', '.mozilla', 'firefox'),
        ],
        safari: [],
        brave: [path.join(config, 'BraveSoftware', 'Brave-Browser')],
      }
    }
  }
}
