import { useId } from 'react'
import { SECRET_PREFIX } from '#core/merge/state'
import type { Twin } from '#core/twins/combine'
import type { TwinPair } from '#core/twins/pairs'
import { fieldName, fieldValue } from '#core/text/field-words'
import { useText } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { secretOf, type Difference } from './differences.ts'

interface Props {
  readonly row: Difference
  readonly pair: TwinPair
  readonly isSecond: boolean
  readonly choose: (isSecond: boolean) => void
}

/** One field of two records; where only one can be in force, that one is chosen here. */
export function DifferenceRow({ row, pair, isSecond, choose }: Props) {
  const text = useText()
  const name = fieldName(row.field, text)
  const group = useId()
  const cell = (twin: Twin, which: 'first' | 'second') =>
    row.kind === 'choice' ? (
      <label className="chk">
        <input
          type="radio"
          name={group}
          aria-label={text['twins.choose']({ field: name, which: text[`twins.${which}`] })}
          checked={isSecond === (which === 'second')}
          onChange={() => choose(which === 'second')}
        />
        <Value row={row} twin={twin} />
      </label>
    ) : (
      <Value row={row} twin={twin} />
    )
  return (
    <tr>
      <th scope="row">
        {name}
        {row.kind === 'both' && <small className="small mute"> {text['twins.both']}</small>}
      </th>
      <td>{cell(pair.first, 'first')}</td>
      <td>{cell(pair.second, 'second')}</td>
    </tr>
  )
}

function Value({ row, twin }: { readonly row: Difference; readonly twin: Twin }) {
  const text = useText()
  const context = useNameContext()
  if (!row.isSecret) return <span>{fieldValue(row.field, twin[row.field], context)}</span>
  const isThere = secretOf(twin, row.field.slice(SECRET_PREFIX.length)) !== undefined
  return <span>{text[isThere ? 'twins.there' : 'words.none']}</span>
}
