import {
  Panel,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useViewport,
  type Edge,
  type Node,
  type Viewport,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties } from 'react'
import { partsOf } from '#core/graph/nodes'
import { useApp, useText } from '../../../store/AppContext.tsx'
import { useNameContext } from '../../../store/derived.ts'
import { Icon } from '../../../ui/Icon.tsx'
import type { ScenarioFacts } from '../use-scenario.ts'
import { layOut, type MapColumns, type MapLayout } from './map-layout.ts'
import styles from './Map.module.css'
import { MapProvider } from './MapContext.tsx'
import { edgeTypes } from './MapLine.tsx'
import { nodeTypes } from './MapNodes.tsx'
import { accountSentence, sourceSentence } from './map-words.ts'
import { nodeOfMap, type MapView as View } from './use-map-view.ts'
import { useMapKeys } from './use-map-keys.ts'
import { useWheelBeyond } from './use-wheel-beyond.ts'

interface Props {
  readonly facts: ScenarioFacts
  readonly view: View
  /** Goes to all that is to be said of what is chosen. */
  readonly readOn: () => void
}

const ZOOM = { least: 0.25, most: 2, step: 1.25 } as const
/** Room around the map: at its sides in px, above for the heads of the columns and below for the buttons in rem. */
const SIDE = 6
const ABOVE = 2.1
const BELOW = 3.2

/** つながりの図: contact points on the left, accounts in the middle, what they hold on the right. */
export function MapView(props: Props) {
  return (
    <ReactFlowProvider>
      <SizedMap {...props} />
    </ReactFlowProvider>
  )
}

function SizedMap(props: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (box.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  return (
    <div className={styles.frame} ref={box}>
      {width > 0 && <Flow {...props} width={width} />}
    </div>
  )
}

function Flow({ facts, view, width, readOn }: Props & { readonly width: number }) {
  const text = useText()
  const textSize = useApp((state) => state.app?.preferences.textSize ?? 100)
  const rem = (16 * textSize) / 100
  const { groups, openGroups, content, focusId, setFocusId, toggleGroup } = view
  const layout = useMemo(
    () => layOut(groups, openGroups, content, { rem, width: width - 2 * SIDE }),
    [groups, openGroups, content, rem, width],
  )
  const nodes = useMemo(() => flowNodes(layout), [layout])
  const edges = useMemo(() => flowEdges(layout), [layout])
  const home = useMemo(() => ({ x: SIDE, y: ABOVE * rem, zoom: 1 }), [rem])
  const box = useRef<HTMLDivElement>(null)
  const { cursorId, onKeyDown, onFocus } = useMapKeys(layout, view, box, home)
  const [top, bottom] = [-ABOVE * rem, layout.height + BELOW * rem]
  const onWheel = useWheelBeyond(box, { top, bottom })
  const choose = useCallback((id: string) => setFocusId(id === focusId ? null : id), [focusId, setFocusId])
  const map = useMemo(
    () => ({ content, facts, focusId, cursorId, bright: view.bright, choose, toggleGroup }),
    [content, facts, focusId, cursorId, view.bright, choose, toggleGroup],
  )
  const { columns } = layout
  const said = useSaid(facts, view)
  const lengths = {
    '--map-height': `${bottom - top}px`,
    '--account-width': `${columns.accountEnd - columns.account}px`,
    '--bound-gap': `${columns.bound - columns.accountEnd}px`,
  }
  return (
    <MapProvider value={map}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons are the controls; here the focus is only moved among them */}
      <section
        className={styles.map}
        ref={box}
        aria-label={text['map.name']}
        aria-describedby="map-help"
        style={lengths as CSSProperties}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onWheelCapture={onWheel}
      >
        <p className="vh" id="map-help">
          {text['map.help']}
        </p>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          defaultViewport={home}
          minZoom={ZOOM.least}
          maxZoom={ZOOM.most}
          translateExtent={[
            [-SIDE, top],
            [columns.end + SIDE, bottom],
          ]}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          panOnScroll
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          onPaneClick={() => setFocusId(null)}
          // The licence allows it; a page of ours carries no link that leads out.
          proOptions={{ hideAttribution: true }}
        >
          <ColumnHeads columns={columns} />
          <Zoom home={home} said={said} readOn={readOn} />
        </ReactFlow>
      </section>
    </MapProvider>
  )
}

/** What is chosen, in one sentence. */
function useSaid(facts: ScenarioFacts, { focusId, content }: View): string {
  const context = useNameContext()
  const node = focusId === null ? null : nodeOfMap(focusId)
  if (node === null) return ''
  const { recordId } = partsOf(node)
  const outlook =
    focusId?.startsWith('account:') === true && recordId !== null ? facts.outlookOf(recordId) : null
  return outlook === null ? sourceSentence(node, facts, content, context) : accountSentence(outlook, context)
}

/** The names of the columns stay above them while the map is moved. */
function ColumnHeads({ columns }: { readonly columns: MapColumns }) {
  const text = useText()
  const { x, zoom } = useViewport()
  const at = (left: number) => ({ left: x + left * zoom })
  return (
    <Panel position="top-left" className={styles.heads ?? ''} aria-hidden="true">
      <span style={at(columns.source)}>{text['map.column.source']}</span>
      <span style={at(columns.account)}>{text['map.column.account']}</span>
      <span style={{ right: `calc(100% - ${x + columns.accountEnd * zoom}px)` }}>
        {text['map.column.losses']}
      </span>
      <span style={at(columns.bound)}>{text['map.column.bound']}</span>
    </Panel>
  )
}

interface ZoomProps {
  readonly home: Viewport
  /** What is chosen on the map, in a sentence; empty when nothing is. */
  readonly said: string
  /** Goes to all that is to be said of it. */
  readonly readOn: () => void
}

function Zoom({ home, said, readOn }: ZoomProps) {
  const text = useText()
  const { zoomIn, zoomOut, fitView, setViewport } = useReactFlow()
  return (
    <Panel position="bottom-right" className={styles.zoom ?? ''}>
      <div className={styles.said}>
        <span role="status">{said}</span>
        {said !== '' && (
          <button type="button" className="ibtn" onClick={readOn}>
            {text['map.read-on']}
          </button>
        )}
      </div>
      <button type="button" className="ibtn" onClick={() => void zoomIn()}>
        <Icon name="plus" size="small" />
        {text['map.zoom-in']}
      </button>
      <button type="button" className="ibtn" onClick={() => void zoomOut()}>
        <Icon name="minus" size="small" />
        {text['map.zoom-out']}
      </button>
      <button type="button" className="ibtn" onClick={() => void fitView({ padding: 0.02, maxZoom: 1 })}>
        {text['map.zoom-all']}
      </button>
      <button type="button" className="ibtn" onClick={() => void setViewport(home)}>
        {text['map.zoom-actual']}
      </button>
    </Panel>
  )
}

function flowNodes({ nodes }: MapLayout): Node[] {
  return nodes.map((node) => ({
    id: node.id,
    type: `map-${node.kind}`,
    position: { x: node.x, y: node.y },
    width: node.width,
    height: node.height,
    data: { node },
    // Its button says what it is; the box around it is nothing by itself.
    domAttributes: { 'aria-roledescription': undefined },
  }))
}

function flowEdges({ edges }: MapLayout): Edge[] {
  return edges.map((edge) => ({
    id: edge.id,
    type: 'line',
    source: edge.from,
    target: edge.to,
    data: { edge },
    // What a line says is said by both of its ends.
    ariaRole: 'presentation',
    ariaLabel: '',
    domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined, 'aria-label': undefined },
  }))
}
