import type { Command } from '../command.ts'
import { accessCommand } from './access.ts'
import { auditCommand } from './audit.ts'
import { backupCommand } from './backup.ts'
import { codeCommand } from './code.ts'
import { conflictsCommand } from './conflicts.ts'
import { createCommand } from './create.ts'
import { drillCommand } from './drill.ts'
import { exportCommand } from './export.ts'
import { filterCommand } from './filter.ts'
import { importCommand } from './import.ts'
import { leaksCommand } from './leaks.ts'
import { listCommand } from './list.ts'
import { passwdCommand } from './passwd.ts'
import { planCommand } from './plan.ts'
import { rotateCommand } from './rotate.ts'
import { restoreCommand } from './restore.ts'
import { mergeCommand } from './merge.ts'
import { sheetCommand } from './sheet.ts'
import { sheetsCommand } from './sheets.ts'
import { verifyCommand } from './verify.ts'
import { visitsCommand } from './visits.ts'
import { whatIfCommand } from './whatif.ts'

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  createCommand,
  importCommand,
  exportCommand,
  listCommand,
  filterCommand,
  auditCommand,
  codeCommand,
  leaksCommand,
  whatIfCommand,
  planCommand,
  accessCommand,
  visitsCommand,
  sheetCommand,
  sheetsCommand,
  verifyCommand,
  backupCommand,
  drillCommand,
  restoreCommand,
  mergeCommand,
  conflictsCommand,
  passwdCommand,
  rotateCommand,
]
