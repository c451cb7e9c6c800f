import type { EditorField } from '../../store/places.ts'
import { DeviceEditor } from './DeviceEditor.tsx'
import type { Holding, HoldingType } from './hanging.ts'
import { LicenceEditor } from './LicenceEditor.tsx'
import { PaperEditor } from './PaperEditor.tsx'
import { PersonEditor } from './PersonEditor.tsx'
import { PlaceEditor } from './PlaceEditor.tsx'
import { TieEditor } from './TieEditor.tsx'

interface Props {
  readonly type: HoldingType
  /** Null for a new one of the type. */
  readonly holding: Holding | null
  readonly openAt: EditorField | null
}

/** Writes a holding of any type. */
export function HoldingEditor({ type, holding, openAt }: Props) {
  switch (type) {
    case 'person':
      return <PersonEditor person={holding?.type === type ? holding : null} />
    case 'tie':
      return <TieEditor tie={holding?.type === type ? holding : null} />
    case 'paper':
      return <PaperEditor paper={holding?.type === type ? holding : null} />
    case 'place':
      return <PlaceEditor place={holding?.type === type ? holding : null} />
    case 'device':
      return <DeviceEditor device={holding?.type === type ? holding : null} />
    case 'licence':
      return <LicenceEditor licence={holding?.type === type ? holding : null} openAt={openAt} />
  }
}
