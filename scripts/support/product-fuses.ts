import { FuseV1Options, FuseVersion, type FuseConfig } from '@electron/fuses'

/**
 * The switches inside Electron's executable as the packaged product has them. `wasmTrapHandlers`, which only newer
 * versions know, stays as it comes: on.
 */
export const productFuses = {
  version: FuseVersion.V1,
  // Electron as a tool: with these on, any program could run its own code under our name.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // The program's own code: only as it was packaged, byte for byte.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
} satisfies FuseConfig
