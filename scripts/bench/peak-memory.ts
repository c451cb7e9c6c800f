import { keepHeapSmall } from '../../src/main/system/small-heap.ts'
import { openAndList } from './hikae.ts'

/* A process that opens and lists one vault, as the program does; how much memory it takes is measured from outside. */

keepHeapSmall()
const [file = ''] = process.argv.slice(2)
const { vault } = await openAndList(file)
vault.close()
