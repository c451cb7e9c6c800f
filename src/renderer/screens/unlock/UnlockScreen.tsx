import { useState } from 'react'
import type { KnownVault } from '#contract'
import { useApp, useText } from '../../store/AppContext.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { useFileDrop } from '../../ui/FileDropRoom.tsx'
import { Deletions } from '../hand-over/Deletions.tsx'
import { Gate } from './Gate.tsx'
import { MissingVault } from './MissingVault.tsx'
import { Shelf } from './Shelf.tsx'
import styles from './UnlockScreen.module.css'
import { Welcome } from './Welcome.tsx'

const NO_VAULTS: readonly KnownVault[] = []

/** The shelf of notebooks on the left, the gate to the chosen one on the right. */
export function UnlockScreen() {
  const text = useText()
  const vaults = useApp((state) => state.app?.vaults ?? NO_VAULTS)
  const clearFailure = useApp((state) => state.clearUnlockFailure)
  const chooseFile = useApp((state) => state.chooseFile)
  const addFile = useApp((state) => state.addFile)
  const isBusy = useApp((state) => state.session.status !== 'locked')
  const [chosenPath, setChosenPath] = useState<string | null>(null)
  const [rescuedPath, setRescuedPath] = useState<string | null>(null)
  const [openFailure, setOpenFailure] = useState<Parameters<typeof FailureNote>[0]['failure'] | null>(null)
  const chosen = vaults.find(({ path }) => path === chosenPath) ?? latest(vaults)

  const choose = (path: string) => {
    setOpenFailure(null)
    clearFailure()
    setChosenPath(path)
  }
  const chooseRescued = (path: string) => {
    setRescuedPath(path)
    choose(path)
  }
  const openElsewhere = async (asked: ReturnType<typeof chooseFile>) => {
    const answer = await asked
    if (!answer.ok) setOpenFailure(answer.error)
    else if (answer.value !== null) choose(latestAdded(vaults, answer.value.vaults) ?? chosenPath ?? '')
  }
  const screen = useFileDrop<HTMLElement>({
    hint: text['unlock.drop'],
    // A picture is for whoever reads keys from one.
    takes: ({ type }) => !isBusy && !type.startsWith('image/'),
    onFile: (file) => void openElsewhere(addFile(window.placeOfFile(file))),
  })

  return (
    <main className={styles.unlock} ref={screen}>
      <Shelf
        vaults={vaults}
        chosenPath={chosen?.path ?? null}
        disabled={isBusy}
        onChoose={choose}
        onOpenElsewhere={() => void openElsewhere(chooseFile())}
      />
      <section className={styles.gate} aria-label={chosen?.title ?? text['unlock.welcome']}>
        {openFailure !== null && <FailureNote failure={openFailure} />}
        {chosen === null && <Welcome />}
        {chosen?.found === false && (
          <MissingVault
            key={chosen.path}
            vault={chosen}
            onOpenElsewhere={() => void openElsewhere(chooseFile())}
            onRescued={chooseRescued}
          />
        )}
        {chosen?.found === true && (
          <Gate
            key={chosen.path}
            vault={chosen}
            isRescued={chosen.path === rescuedPath}
            onRescued={chooseRescued}
          />
        )}
        <Deletions />
      </section>
    </main>
  )
}

/** The notebook that was opened last, by preference one whose file is there. */
function latest(vaults: readonly KnownVault[]): KnownVault | null {
  const byDay = vaults.toSorted((a, b) => (b.lastOpenedAt ?? '').localeCompare(a.lastOpenedAt ?? ''))
  return byDay.find(({ found }) => found) ?? byDay[0] ?? null
}

function latestAdded(before: readonly KnownVault[], after: readonly KnownVault[]): string | null {
  const known = new Set(before.map(({ path }) => path))
  return (after.find(({ path }) => !known.has(path)) ?? after[0])?.path ?? null
}
