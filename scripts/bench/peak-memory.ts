import { openAndList } from './hikae.ts'

/* A process that opens and lists one vault and says how much memory it took at most, in MiB. */

const [file = ''] = process.argv.slice(2)
const { vault } = await openAndList(file)
vault.close()
process.stdout.write(String(process.resourceUsage().maxRSS / 1024))
