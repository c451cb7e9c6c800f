import { useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Attachments.module.css'
import { nextZoom, placePicture, ZOOMS, type Size } from './picture-size.ts'

interface Props {
  readonly url: string
  readonly alt: string
  /** What stands under the address is no picture. */
  readonly onBroken: () => void
}

/** A picture that can be enlarged, turned and moved about, by buttons, keys and mouse. Turning changes nothing that is kept. */
export function ZoomedPicture({ url, alt, onBroken }: Props) {
  const text = useText()
  const [natural, setNatural] = useState<Size | null>(null)
  const [quarterTurns, setQuarterTurns] = useState(0)
  const [zoom, setZoom] = useState(1)
  const resize = (direction: 'larger' | 'smaller') => setZoom(nextZoom(zoom, direction))
  const turn = () => setQuarterTurns((quarterTurns + 1) % 4)
  const whole = () => setZoom(1)
  const actOn = (key: string) => {
    const act = {
      '+': () => resize('larger'),
      ';': () => resize('larger'), // the same key without Shift on a Japanese keyboard
      '=': () => resize('larger'),
      '-': () => resize('smaller'),
      '0': whole,
      r: turn,
      R: turn,
    }[key]
    act?.()
    return act !== undefined
  }
  return (
    <>
      <Frame
        url={url}
        alt={alt}
        shape={{ natural, quarterTurns, zoom }}
        actOn={actOn}
        onSize={setNatural}
        onBroken={onBroken}
      />
      <p className="small mute">{text['attachments.keys']}</p>
      <div className={styles.tools} role="group" aria-label={text['attachments.tools']}>
        <Button size="small" icon="plus" disabled={zoom === ZOOMS.at(-1)} onClick={() => resize('larger')}>
          {text['attachments.larger']}
        </Button>
        <Button size="small" icon="minus" disabled={zoom === 1} onClick={() => resize('smaller')}>
          {text['attachments.smaller']}
        </Button>
        <Button size="small" icon="search" disabled={zoom === 1} onClick={whole}>
          {text['attachments.whole']}
        </Button>
        <Button size="small" icon="redo" onClick={turn}>
          {text['attachments.turn']}
        </Button>
        <span className="vh" role="status">
          {text['attachments.shape']({ percent: Math.round(100 * zoom), degrees: 90 * quarterTurns })}
        </span>
      </div>
    </>
  )
}

interface FrameProps extends Props {
  readonly shape: { readonly natural: Size | null; readonly quarterTurns: number; readonly zoom: number }
  /** Whether the key meant something here. */
  readonly actOn: (key: string) => boolean
  readonly onSize: (natural: Size) => void
}

function Frame({ url, alt, shape, actOn, onSize, onBroken }: FrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  const room = useRoom(frame)
  const { natural, quarterTurns, zoom } = shape
  const placed = natural === null || room === null ? null : placePicture(natural, room, quarterTurns, zoom)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !actOn(event.key)) return
    event.preventDefault()
  }
  const onPointerMove = (event: PointerEvent) => {
    if (event.buttons !== 1) return
    frame.current?.scrollBy(-event.movementX, -event.movementY)
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- every key and drag has a button or a scroll bar too
    <div
      ref={frame}
      className={styles.frame}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable from the keyboard
      tabIndex={0}
      role="group"
      aria-label={alt}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    >
      <div className={styles.box} style={placed?.box ?? {}}>
        <img
          src={url}
          alt={alt}
          draggable={false}
          style={{
            ...(placed === null ? { visibility: 'hidden' } : placed.picture),
            transform: `translate(-50%, -50%) rotate(${90 * quarterTurns}deg)`,
          }}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            onSize({ width: naturalWidth, height: naturalHeight })
          }
          onError={onBroken}
        />
      </div>
    </div>
  )
}

/** How much room the frame has; the window may be made larger or smaller. */
function useRoom(frame: { readonly current: HTMLDivElement | null }): Size | null {
  const [room, setRoom] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return
    // Bars that come with a larger picture must not make the whole smaller.
    const observer = new ResizeObserver(() => {
      const { offsetWidth: width, offsetHeight: height } = element
      setRoom({ width, height })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return room
}
