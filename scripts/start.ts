import path from 'node:path'
import { hasDisplay } from './support/display.ts'
import { withElectron } from './support/electron-here.ts'
import { endPlainly, runVisibly, say } from './support/run.ts'

/* `npm start`: opens Hikae; without a screen to open it on, runs the demo instead. */

/** Where Hikae keeps its things when root starts it: Electron's sandbox refuses root, so somebody else has to run it. */
const HOME_FOR_ROOT = '/var/lib/hikae-run'

await endPlainly(async () => {
  if (!hasDisplay()) {
    say('There is no display here, so no window can open. Running the demo instead (npm run demo).')
    return (await runVisibly(process.execPath, [path.join(import.meta.dirname, 'demo.ts')])).code
  }
  if (process.getuid?.() === 0) {
    say(
      `Electron's sandbox refuses root: Hikae runs as the user "hikae-run", whose home is ${HOME_FOR_ROOT}.`,
    )
  }
  const wish = { main: 'out/main/index.js', lastingHome: HOME_FOR_ROOT }
  return withElectron(wish, async ({ program, args, env, uid, gid }) => {
    // Chromium complains at length about desktop services it can do without; only what is fatal is worth reading.
    return (await runVisibly(program, [...args, '--log-level=3'], { env, uid, gid })).code
  })
})
