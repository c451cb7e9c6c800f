import type { PasswordDemands } from '../secret/generate-password.ts'
import { leanable } from './provenance.ts'
import type { Service } from './service.ts'

/** What is known of the passwords that a service takes, all rules together; null when nothing is. */
export function passwordDemands({ passwordRules = [] }: Service): PasswordDemands | null {
  const [first, ...others] = passwordRules.filter(leanable)
  return first === undefined ? null : others.reduce<PasswordDemands>(both, first)
}

function both(one: PasswordDemands, other: PasswordDemands): PasswordDemands {
  const max = least(one.max, other.max)
  const longestRun = least(one.longestRun, other.longestRun)
  return {
    min: Math.max(one.min, other.min),
    ...(max === undefined ? {} : { max }),
    needs: [...(one.needs ?? []), ...(other.needs ?? [])],
    classes: Math.max(one.classes ?? 0, other.classes ?? 0),
    refuses: [...(one.refuses ?? []), ...(other.refuses ?? [])],
    ...(longestRun === undefined ? {} : { longestRun }),
  }
}

function least(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other)
}
