import type { Conflict } from '#contract'
import { useApi, useText } from '../../store/AppContext.tsx'
import { BriefSecret } from '../records/BriefSecret.tsx'

interface Props {
  readonly conflict: Conflict
  readonly version: Conflict['versions'][number]
}

/** A secret in one version, line by line where it has several. */
export function VersionSecret({ conflict: { recordId, field }, version: { versionId } }: Props) {
  const text = useText()
  const api = useApi()
  return (
    <BriefSecret
      hidden={text['copies.hidden']}
      reveal={() => api.copies.reveal({ recordId, field, versionId })}
    >
      {({ lines }) =>
        lines.length === 0
          ? text['words.none']
          : lines.map((line, i) => (
              // Lines of one secret never change places while they are shown.
              <span className="mono" key={i}>
                {line}
              </span>
            ))
      }
    </BriefSecret>
  )
}
