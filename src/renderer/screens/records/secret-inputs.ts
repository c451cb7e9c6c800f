import { useState } from 'react'

type SecretInput = HTMLInputElement | HTMLTextAreaElement

/** The fields into which secrets are typed. What they hold never becomes state of the window. */
export interface SecretInputs {
  /** Takes the field with a name in, and lets it go when it leaves the page. */
  readonly refOf: (name: string) => (input: SecretInput | null) => void
  readonly valueOf: (name: string) => string
  /** Writes into a field, now or as soon as it is on the page. */
  readonly fill: (name: string, value: string) => void
}

/** The secret fields of an editor whose draft is kept. */
export interface EditorInputs extends SecretInputs {
  /** Everything that stands in the fields now, by name. */
  readonly all: () => Readonly<Record<string, string>>
}

/** Makes the holder of an editor's secret fields. */
function createSecretInputs(): EditorInputs {
  const inputs = new Map<string, SecretInput>()
  const waiting = new Map<string, string>()
  return {
    refOf: (name) => (input) => {
      if (input === null) {
        inputs.delete(name)
        return
      }
      inputs.set(name, input)
      const value = waiting.get(name)
      if (value === undefined) return
      input.value = value
      waiting.delete(name)
    },
    valueOf: (name) => inputs.get(name)?.value ?? '',
    fill: (name, value) => {
      const input = inputs.get(name)
      if (input === undefined) waiting.set(name, value)
      else input.value = value
    },
    all: () =>
      Object.fromEntries(
        [...waiting, ...Array.from(inputs, ([name, { value }]) => [name, value] as const)].filter(
          ([, value]) => value !== '',
        ),
      ),
  }
}

/** The secret fields of an editor, for as long as it is open. */
export function useSecretInputs(): EditorInputs {
  const [inputs] = useState(createSecretInputs)
  return inputs
}
