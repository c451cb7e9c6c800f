import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/*
 * Whatever a person types outside of an editor has to survive a lock, so a text field never stands on plain `useState`: editors
 * have `useForm`, everything else `useTyped`. The exceptions say why.
 */
const NOT_KEPT: Readonly<Record<string, string>> = {
  'accounts/editor/ServicePicker.tsx': 'looks for a service; what is chosen is the value of the editor',
  'hand-over/ForgetDialog.tsx': 'a name that is typed as a proof, to be proved anew',
  'organise/TagsField.tsx': 'the word that is being added to the tags of an editor',
  'setup/KitStep.tsx': 'the notebook is only being made, and the first paper asks for it again',
}

const SCREENS = join(import.meta.dirname, '../../../../src/renderer/screens')

/** The setters that text fields of a file call, with what stands behind them. */
function statesOfTexts(source: string): readonly string[] {
  const fields = source.match(/<(?:TextField|TextAreaField)\b[\s\S]*?\/>/gu) ?? []
  const setters = fields.flatMap((field) =>
    Array.from(field.matchAll(/\b(set[A-Z]\w*)\(/gu), ([, setter = '']) => setter),
  )
  return setters.flatMap((setter) => {
    const declared = new RegExp(`, ${setter}\\] = (\\w+)`, 'u').exec(source)
    return declared?.[1] === undefined ? [] : [declared[1]]
  })
}

const files = readdirSync(SCREENS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({ name, states: statesOfTexts(readFileSync(join(SCREENS, name), 'utf8')) }))

test('every text that is typed outside of an editor survives a lock', () => {
  const lost = files.filter(({ name, states }) => states.includes('useState') && !(name in NOT_KEPT))
  expect(lost.map(({ name }) => name)).toEqual([])
  expect(files.filter(({ states }) => states.includes('useTyped')).length).toBeGreaterThan(10)
})

test('each exception is one', () => {
  const kept = Object.keys(NOT_KEPT).filter(
    (name) => !files.some((file) => file.name === name && file.states.includes('useState')),
  )
  expect(kept).toEqual([])
})
