import type { App } from 'electron'

/**
 * Switches of Chromium that run a program of the caller's choice or weaken every protection below. A shortcut or a
 * link handler could pass them, so they are taken away before anything acts on them.
 */
const hostileSwitches = [
  'gpu-launcher',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'browser-subprocess-path',
  'no-sandbox',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'load-extension',
  'js-flags',
  'host-rules',
  'proxy-server',
  'proxy-pac-url',
  'log-net-log',
  'enable-logging',
  'enable-features',
  'enable-blink-features',
]

/** Only the shipped program refuses these: the end-to-end tests drive the unpackaged one through them. */
const debuggingSwitches = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-allow-origins']

/**
 * Shuts what has to be shut before Electron is ready: the sandbox is on for every process, and no part of Chromium
 * reaches a network. Each line was measured with a packet counter; leaving one out lets packets through
 * (test/e2e/zero-packets.e2e.ts).
 */
export function hardenBeforeReady(app: App): void {
  app.enableSandbox()
  // What a PDF says it was made with: not the system and its versions.
  app.userAgentFallback = 'Hikae'
  const { commandLine } = app
  for (const name of hostileSwitches) commandLine.removeSwitch(name)
  if (app.isPackaged) for (const name of debuggingSwitches) commandLine.removeSwitch(name)
  // No name is ever looked up: not for a dictionary, not for a prefetch hint in a page.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  // WebRTC announces itself by multicast DNS, whatever its other settings say.
  commandLine.appendSwitch('disable-features', 'WebRtcHideLocalIpsWithMdns')
}
