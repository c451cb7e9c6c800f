import type * as v from 'valibot'

/**
 * Whether a value passes a schema as it stands. True: parsing would succeed and give back what went in, so it need not
 * be done. False: nothing is said, parse it.
 */
export type QuickCheck = (value: unknown) => boolean

type Schema = v.GenericSchema
/** What valibot's schemas and actions carry besides their types; each is looked at only where its `type` says so. */
interface Parts {
  readonly type: string
  readonly kind: string
  readonly pipe?: readonly Parts[]
  readonly entries?: Readonly<Record<string, Schema>>
  readonly item?: Schema
  readonly wrapped?: Schema
  readonly default?: unknown
  readonly key?: unknown
  readonly value?: Schema
  readonly literal?: unknown
  readonly options?: readonly unknown[]
  readonly requirement?: unknown
}

const never: QuickCheck = () => false

/**
 * Makes the quick check of a schema: reading ten thousand records of an opened vault through the schema itself takes as
 * long as decrypting them. A kind of schema that is not known here only makes the check say false.
 */
export function quickCheck(schema: Schema): QuickCheck {
  const parts = schema as Schema & Parts
  if (parts.pipe !== undefined) {
    const checks = parts.pipe.map((part) =>
      part.kind === 'schema' ? quickCheck(withoutPipe(part, parts)) : action(part),
    )
    return (value) => checks.every((check) => check(value))
  }
  switch (parts.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return (value) => typeof value === parts.type && !Number.isNaN(value)
    case 'literal':
      return (value) => value === parts.literal
    case 'picklist': {
      const options = new Set(parts.options)
      return (value) => options.has(value)
    }
    case 'optional': {
      if (parts.wrapped === undefined || parts.default !== undefined) return never
      const wrapped = quickCheck(parts.wrapped)
      return (value) => value === undefined || wrapped(value)
    }
    case 'array': {
      if (parts.item === undefined) return never
      const item = quickCheck(parts.item)
      return (value) => Array.isArray(value) && value.every(item)
    }
    case 'object':
    case 'loose_object':
      return objectCheck(parts)
    case 'record':
      return recordCheck(parts)
    case 'variant':
      return variantCheck(parts)
    default:
      return never
  }
}

/** A pipe begins with a schema, which may be the one that carries the pipe. */
function withoutPipe(part: Parts, whole: Parts): Schema {
  const { pipe, ...rest } = part
  return (pipe === whole.pipe ? rest : part) as unknown as Schema // its kind says that it is one
}

function action({ type, requirement }: Parts): QuickCheck {
  switch (type) {
    case 'brand':
      return () => true
    case 'trim':
      return (value) => typeof value === 'string' && value.trim() === value
    case 'regex':
    case 'iso_timestamp':
      return requirement instanceof RegExp && !requirement.global && !requirement.sticky
        ? (value) => typeof value === 'string' && requirement.test(value)
        : never
    case 'min_length':
    case 'max_length':
      return lengthCheck(type, Number(requirement))
    case 'min_value':
      return (value) => typeof value === 'number' && value >= Number(requirement)
    case 'max_value':
      return (value) => typeof value === 'number' && value <= Number(requirement)
    case 'integer':
      return Number.isInteger
    case 'finite':
      return Number.isFinite
    case 'check':
      return (value) => (requirement as (value: unknown) => unknown)(value) === true // a check's is a function
    default:
      return never
  }
}

function lengthCheck(type: 'min_length' | 'max_length', bound: number): QuickCheck {
  return (value) => {
    if (typeof value !== 'string' && !Array.isArray(value)) return false
    return type === 'min_length' ? value.length >= bound : value.length <= bound
  }
}

function objectCheck({ type, entries = {} }: Parts): QuickCheck {
  const fields = new Map(Object.entries(entries).map(([key, schema]) => [key, quickCheck(schema)]))
  const needed = new Set(
    Object.keys(entries).filter((key) => (entries[key] as Schema & Parts).type !== 'optional'),
  )
  const keepsUnknown = type === 'loose_object'
  return (value) => {
    if (!isPlainObject(value)) return false
    let missing = needed.size
    for (const key of Object.keys(value)) {
      const check = fields.get(key)
      if (check === undefined ? !keepsUnknown : !check(value[key])) return false
      if (needed.has(key)) missing -= 1
    }
    return missing === 0
  }
}

function recordCheck({ key, value: valueSchema }: Parts): QuickCheck {
  if (valueSchema === undefined || typeof key !== 'object') return never
  const keyCheck = quickCheck(key as Schema) // a record's key is a schema
  const valueCheck = quickCheck(valueSchema)
  return (value) =>
    isPlainObject(value) &&
    Object.entries(value).every(([name, inner]) => keyCheck(name) && valueCheck(inner))
}

function variantCheck({ key, options = [] }: Parts): QuickCheck {
  if (typeof key !== 'string') return never
  const byLiteral = new Map<unknown, QuickCheck>()
  for (const option of options as readonly (Schema & Parts)[]) {
    const check = quickCheck(option)
    for (const literal of literalsOf(option, key))
      byLiteral.set(literal, byLiteral.has(literal) ? never : check)
  }
  return (value) => isPlainObject(value) && (byLiteral.get(value[key]) ?? never)(value)
}

/** The values of a field by which an option of a variant is known. */
function literalsOf({ type, entries, options = [] }: Parts, key: string): ReadonlySet<unknown> {
  if (type === 'variant') {
    return new Set((options as readonly (Schema & Parts)[]).flatMap((option) => [...literalsOf(option, key)]))
  }
  const field = entries?.[key] as (Schema & Parts) | undefined
  if (field?.type === 'picklist') return new Set(field.options)
  return new Set(field?.type === 'literal' ? [field.literal] : [])
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
