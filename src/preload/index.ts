import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { channelOf, contract } from '#contract'

/*
 * The bridge: one plain function per call of the contract, and where a dropped file lies. No event, no object of Electron and no
 * function of the page crosses it. What does not match the schema of a call stays on this side; main trusts nothing of
 * that and checks again.
 */
const api = Object.fromEntries(
  Object.entries(contract).map(([group, calls]) => [
    group,
    Object.fromEntries(
      Object.entries<CheckedCall>(calls).map(([name, call]) => [
        name,
        async (input: unknown): Promise<unknown> => {
          const { issues } = await call.input['~standard'].validate(input)
          if (issues !== undefined) return { ok: false, error: { code: 'E_INPUT', path: placeOf(issues[0]) } }
          return ipcRenderer.invoke(channelOf(group, name), input)
        },
      ]),
    ),
  ]),
)

contextBridge.exposeInMainWorld('api', api)
// Answers '' for whatever the page made itself: only a file that a person brought has a place.
contextBridge.exposeInMainWorld('placeOfFile', (file: File) => webUtils.getPathForFile(file))

/** What is used of a call's schema: the interface that schema libraries have in common (standardschema.dev). */
interface CheckedCall {
  readonly input: {
    readonly '~standard': { readonly validate: (value: unknown) => Outcome | Promise<Outcome> }
  }
}
interface Outcome {
  readonly issues?: readonly Issue[] | undefined
}
interface Issue {
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}

function placeOf(issue: Issue | undefined): string {
  const keys = (issue?.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part))
  return keys.join('.').slice(0, 200)
}
