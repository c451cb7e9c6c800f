import { expect, test } from 'vitest'
import { createGraph } from '#core/graph/graph'
import { compareLosses } from '#core/graph/solver/compare'
import { graph, methods, nodes } from '../../../../support/graphs.ts'

const NOTHING = nodes()

const customer = graph(
  'paper -> password; password -> ms; tie -> mailbox; mailbox -> ms; -> ms @appeal; ms -> office',
)

/** The chain of one node as text: who lost what. */
const chainOf = (changes: ReturnType<typeof compareLosses>, name: string) =>
  changes.find((change) => change.node === name)?.chain.map(({ node, broken }) => `${node} lost ${broken}`)

test('nothing changes when nothing more is lost', () => {
  expect(compareLosses(customer, nodes('paper'), nodes('paper'))).toEqual([])
})

test('one loss that another way makes good changes only what hangs on it', () => {
  const changes = compareLosses(customer, NOTHING, nodes('paper'))
  expect(changes.map(({ node, before, after }) => [node, before, after])).toEqual([
    ['paper', 'now', 'lost'],
    ['password', 'now', 'lost'],
  ])
})

test('the chain of a thing that is lost itself is empty', () => {
  const [change] = compareLosses(customer, NOTHING, nodes('paper'))
  expect(change?.chain).toEqual([])
})

test('the chain leads from the licence over the account and its last way back to the loss', () => {
  const changes = compareLosses(customer, nodes('paper'), nodes('paper', 'tie'))
  expect(changes.find((change) => change.node === 'office')).toMatchObject({ before: 'now', after: 'appeal' })
  expect(chainOf(changes, 'office')).toEqual(['office lost ms', 'ms lost mailbox', 'mailbox lost tie'])
})

test('each step names the way that was the best', () => {
  const changes = compareLosses(graph('slowly -> x @slow; quickly -> x'), NOTHING, nodes('quickly', 'slowly'))
  expect(changes.find((change) => change.node === 'x')?.chain.map((step) => step.method)).toEqual(
    methods('quickly -> x'),
  )
})

test('a way that only gets worse is explained as well', () => {
  const changes = compareLosses(
    graph('sim -> number; carrier -> number @slow; number -> x'),
    NOTHING,
    nodes('sim'),
  )
  expect(changes.find((change) => change.node === 'x')).toMatchObject({ before: 'now', after: 'slow' })
  expect(chainOf(changes, 'x')).toEqual(['x lost number', 'number lost sim'])
})

test('the requirement that fell lowest explains, then the one nearest to what is held', () => {
  const late = graph('a -> p; b -> p @slow; c -> q; p + q -> x')
  expect(chainOf(compareLosses(late, NOTHING, nodes('a', 'c')), 'x')).toEqual(['x lost q', 'q lost c'])
  const far = graph('a -> m; m -> n; n + z -> x')
  expect(chainOf(compareLosses(far, NOTHING, nodes('a', 'z')), 'x')).toEqual(['x lost z'])
})

test('of ways that are alike the one with the smaller label explains, in whatever order they are written', () => {
  const [way] = methods('a -> x')
  if (way === undefined) throw new Error('the sketch has one method')
  const ways = [{ ...way, label: 'post' }, way, { ...way, label: 'counter' }, { ...way, label: 'counter' }]
  for (const order of [ways, ways.toReversed()]) {
    const [, change] = compareLosses(
      createGraph({ methods: order.filter((each) => each.label) }),
      NOTHING,
      nodes('a'),
    )
    expect(change?.chain.map((step) => step.method.label)).toEqual(['counter'])
    const [, unlabelled] = compareLosses(createGraph({ methods: order }), NOTHING, nodes('a'))
    expect(unlabelled?.chain.map((step) => step.method)).toEqual([way])
  }
})

test('the chain does not run round a circle', () => {
  const circle = graph('b -> a; a -> b; paper -> a')
  expect(chainOf(compareLosses(circle, NOTHING, nodes('paper')), 'b')).toEqual(['b lost a', 'a lost paper'])
})

test('losing a derived node ends the chain there', () => {
  const cold = graph('master -> vault; vault -> password; password -> x')
  expect(chainOf(compareLosses(cold, NOTHING, nodes('vault')), 'x')).toEqual([
    'x lost password',
    'password lost vault',
  ])
})

test('for what comes back the chain names what it had waited for', () => {
  const changes = compareLosses(customer, nodes('paper', 'tie'), nodes('tie'))
  expect(changes.find((change) => change.node === 'ms')).toMatchObject({ before: 'appeal', after: 'now' })
  expect(chainOf(changes, 'ms')).toEqual(['ms lost password', 'password lost paper'])
})
