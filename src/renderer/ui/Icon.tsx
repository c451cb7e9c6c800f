import { iconDrawings, type IconDrawing, type IconName } from './icon-paths.ts'

interface Props {
  readonly name: IconName
  readonly size?: 'medium' | 'small'
}

/** A line drawing beside a word; the word carries the meaning, so it is hidden from assistive technology. */
export function Icon({ name, size = 'medium' }: Props) {
  const drawing: IconDrawing = iconDrawings[name]
  return (
    <svg className={size === 'small' ? 'ic ic-s' : 'ic'} viewBox="0 0 24 24" aria-hidden="true">
      {drawing.circles?.map(([cx, cy, r]) => (
        <circle key={`${cx},${cy}`} cx={cx} cy={cy} r={r} />
      ))}
      {drawing.paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )
}
