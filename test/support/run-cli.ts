import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** What a finished process left behind. */
export interface Finished {
  readonly exitCode: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line as people do: the unbuilt source on plain Node, in a process of its own. */
export async function runCli(
  args: readonly string[],
  { input = '', dataFolder }: { readonly input?: string; readonly dataFolder?: string } = {},
): Promise<Finished> {
  const child = spawn(process.execPath, ['src/main/cli.ts', ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      LANG: 'en_GB.UTF-8',
      LC_ALL: '',
      XDG_CONFIG_HOME: dataFolder ?? '/nonexistent',
      // Starting takes half as long when what was compiled is kept.
      NODE_COMPILE_CACHE: join(tmpdir(), 'hikae-cli-compiled'),
    },
  })
  child.stdin.end(input)
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    child.exitCode === null ? once(child, 'exit') : null,
  ])
  return { exitCode: child.exitCode, out, err }
}
