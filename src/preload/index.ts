import { contextBridge, ipcRenderer } from 'electron'
import { channelOf, contract } from '#contract'

/*
 * The bridge: one plain function per call of the contract, and nothing else. No event, no object of Electron and no
 * function of the page crosses it. Main checks again whatever is sent.
 */
const api = Object.fromEntries(
  Object.entries(contract).map(([group, calls]) => [
    group,
    Object.fromEntries(
      Object.keys(calls).map((name) => [
        name,
        (input: unknown): Promise<unknown> => ipcRenderer.invoke(channelOf(group, name), input),
      ]),
    ),
  ]),
)

contextBridge.exposeInMainWorld('api', api)
