import { analyse } from '#core/graph/analysis/analysis'
import type { StepView } from '#core/plan/plan-steps'
import { planView, type PlanView } from '#core/plan/plan-view'
import { formatDay } from '#core/text/format'
import { recordName, recordNameWithPerson, type NamingContext } from '#core/text/names'
import { stepText } from '#core/text/plan-text'
import { readingCommand } from '../reading-command.ts'

/** Lists the plans for what ends: what is done, what comes next, account by account in the safe order. */
export const planCommand = readingCommand('plan', ({ records, day, naming }, context) => {
  const analysis = analyse(records, day)
  const views = analysis.index.plans.map((plan) => planView(plan, analysis))
  const empty = views.length === 0 ? [context.text['plan.empty']] : []
  return {
    lines: [...empty, ...views.flatMap((view) => planLines(view, naming))],
    json: { today: day, plans: views.map(planJson) },
  }
})

function planLines(view: PlanView, naming: NamingContext): readonly string[] {
  const { text, language } = naming
  const { plan, daysLeft, doneCount, stepCount } = view
  return [
    recordName(plan, naming),
    ...(daysLeft !== null
      ? [text['plan.days']({ days: daysLeft })]
      : plan.onlyUses === true
        ? []
        : [text['plan.day-unknown']]),
    text['plan.progress']({ done: doneCount, all: stepCount }),
    ...(plan.closedOn === undefined
      ? []
      : [text['plan.closed']({ day: formatDay(plan.closedOn, language) })]),
    ...view.accounts.flatMap(({ account, steps }) => [
      `  ${recordNameWithPerson(account, naming)}`,
      ...steps.map((step) => stepLine(step, naming)),
    ]),
    ...view.ends.map((step) => stepLine(step, naming)),
    '',
  ]
}

function stepLine(step: StepView, naming: NamingContext): string {
  return `    [${step.status === 'done' ? 'x' : ' '}] ${stepText(step, naming)}`
}

function planJson(view: PlanView) {
  return {
    id: view.plan.id,
    endsOn: view.endsOn,
    daysLeft: view.daysLeft,
    closedOn: view.plan.closedOn ?? null,
    doneCount: view.doneCount,
    stepCount: view.stepCount,
    next: view.next,
    accounts: view.accounts.map(({ account, wave, onlyWay, unsuitable, isDone, steps }) => ({
      id: account.id,
      wave,
      onlyWay,
      unsuitable,
      isDone,
      steps,
    })),
    ends: view.ends,
    atStake: view.atStake,
    bridges: view.bridges.map(({ contactPointId, offer, applyBy, appliedOn }) => ({
      contactPointId,
      offer: offer.name.ja,
      applyBy,
      appliedOn,
    })),
  }
}
