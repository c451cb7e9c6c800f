import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runQuietly } from './run.ts'
import type { Person } from './unprivileged.ts'

/** A command line. */
export interface Command {
  readonly command: string
  readonly args: readonly string[]
}

/** A network of its own whose every outgoing packet is counted. */
export interface CountedNetwork {
  /** The interface inside: its `tx_packets` is the count. */
  readonly device: string
  /** Where packets may be sent to, to see that they are counted. */
  readonly gateway: string
  /** Makes a command run inside, as this person. To be started by root. */
  readonly inside: (command: Command, person: Person) => Command
}

const gateway = '198.51.100.1' // TEST-NET-2 of RFC 5737: belongs to nobody
const address = '198.51.100.2'

/**
 * Runs something with a network namespace at hand that has a default route, a name server to ask and one cable to the
 * outside, where nobody forwards anything. Needs root; null where the machine does not allow it.
 */
export async function withCountedNetwork<T>(
  work: (network: CountedNetwork | null) => Promise<T>,
): Promise<T> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return work(null)
  const name = `hikae-${process.pid}`
  const outer = `hko${process.pid}`
  const device = 'hikae0'
  const settings = path.join('/etc/netns', name)
  try {
    // `ip netns exec` puts this file over /etc/resolv.conf: a name server on the loopback would not be counted.
    await mkdir(settings, { recursive: true })
    await writeFile(path.join(settings, 'resolv.conf'), `nameserver ${gateway}\n`)
    const built = await build(name, outer, device)
    return await work(
      built ? { device, gateway, inside: (command, person) => enter(name, command, person) } : null,
    )
  } finally {
    await runQuietly('ip', ['link', 'delete', outer])
    await runQuietly('ip', ['netns', 'delete', name])
    await rm(settings, { recursive: true, force: true })
  }
}

async function build(name: string, outer: string, device: string): Promise<boolean> {
  const inside = ['-netns', name]
  const [outerMac, innerMac] = ['02:00:00:00:00:01', '02:00:00:00:00:02']
  const steps = [
    ['netns', 'add', name],
    [
      'link',
      'add',
      outer,
      'address',
      outerMac,
      'type',
      'veth',
      'peer',
      'name',
      device,
      'address',
      innerMac,
      'netns',
      name,
    ],
  ]
  const later = [
    ['address', 'add', `${gateway}/30`, 'dev', outer],
    ['link', 'set', outer, 'up'],
    [...inside, 'link', 'set', 'lo', 'up'],
    [...inside, 'address', 'add', `${address}/30`, 'dev', device],
    [...inside, 'link', 'set', device, 'up'],
    // The two ends are told of each other, so that asking and answering who is there does not count as a packet.
    [...inside, 'neighbour', 'replace', gateway, 'lladdr', outerMac, 'dev', device, 'nud', 'permanent'],
    ['neighbour', 'replace', address, 'lladdr', innerMac, 'dev', outer, 'nud', 'permanent'],
    [...inside, 'route', 'add', 'default', 'via', gateway],
  ]
  const works = async (args: readonly string[]): Promise<boolean> => (await runQuietly('ip', args)).code === 0
  for (const step of steps) if (!(await works(step))) return false
  // The kernel itself talks IPv6 on every new interface; on ours only the app is to be heard.
  const quiet = 'echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6'
  await runQuietly('ip', ['netns', 'exec', name, 'sh', '-c', `test ! -e /proc/sys/net/ipv6 || ${quiet}`])
  await runQuietly('sh', ['-c', `echo 1 > /proc/sys/net/ipv6/conf/${outer}/disable_ipv6`])
  for (const step of later) if (!(await works(step))) return false
  return true
}

function enter(name: string, { command, args }: Command, { uid, gid }: Person): Command {
  const become = ['setpriv', `--reuid=${uid ?? 0}`, `--regid=${gid ?? 0}`, '--clear-groups']
  return { command: 'ip', args: ['netns', 'exec', name, ...become, command, ...args] }
}
