import { useMemo } from 'react'
import type { NodeId } from '#core/graph/graph'
import { losable, LOSABLE_KINDS } from '#core/graph/what-if/what-if'
import { nodeName } from '#core/text/names'
import { useApp, useText, useToday } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { LossSwitch } from './LossSwitch.tsx'
import styles from './WhatIfScreen.module.css'

/** Every single thing that can be lost, by kind; and what a finding brought along that is no thing of its own. */
export function LossSwitches() {
  const text = useText()
  const today = useToday()
  const records = useApp((state) => state.records)
  const losses = useApp((state) => state.scenario.losses)
  const things = useMemo(() => losable(records, today), [records, today])
  const listed = new Set(things.map(({ node }) => node))
  const others = losses.filter((node) => !listed.has(node))
  return (
    <>
      {others.length > 0 && <Group title={text['whatif.also']} nodes={others} isOpen />}
      {LOSABLE_KINDS.map((kind) => {
        const nodes = things.filter((thing) => thing.kind === kind).map(({ node }) => node)
        return nodes.length === 0 ? null : (
          <Group key={kind} title={text[`whatif.kind.${kind}`]} nodes={nodes} isOpen={kind === 'tie'} />
        )
      })}
    </>
  )
}

interface GroupProps {
  readonly title: string
  readonly nodes: readonly NodeId[]
  readonly isOpen: boolean
}

function Group({ title, nodes, isOpen }: GroupProps) {
  const losses = useApp((state) => state.scenario.losses)
  const toggleLosses = useApp((state) => state.toggleLosses)
  const context = useNameContext()
  const lost = new Set(losses)
  return (
    <details className={styles.group} open={isOpen || nodes.some((node) => lost.has(node))}>
      <summary>{title}</summary>
      {nodes.map((node) => (
        <LossSwitch
          key={node}
          shape="row"
          title={nodeName(node, context)}
          isOn={lost.has(node)}
          onToggle={() => toggleLosses([node])}
        />
      ))}
    </details>
  )
}
