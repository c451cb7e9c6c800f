import type { Language } from '../../language.ts'
import type { Deletion } from '../model/certificates.ts'
import type { SheetModel } from '../model/sheet.ts'
import { plainPaper, type Paper } from '../paper.ts'

/**
 * The certificate that a vault was done away with on a computer. The vault is gone, and with it what its sheets are counted in:
 * the paper has no number and replaces nothing, but bears the id under which this computer keeps the deletion.
 */
export function deletionSheet(
  deletion: Deletion,
  on: { readonly language: Language; readonly today: string; readonly paper?: Paper },
): SheetModel {
  return {
    sheetKind: 'deletion-certificate',
    language: on.language,
    secrets: 'blank',
    number: null,
    identity: null,
    madeOn: on.today,
    replaces: null,
    keptAt: null,
    paper: on.paper ?? plainPaper(),
    vaultTitle: '',
    readings: [],
    sections: [{ kind: 'deletion', deletion }],
    mentioned: [],
  }
}
