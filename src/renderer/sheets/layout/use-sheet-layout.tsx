import { startTransition, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { sectionPaper } from '#core/sheet/formats'
import type { SheetModel } from '#core/sheet/model/sheet'
import { pageFormat } from '#core/sheet/paper'
import { textIn } from '#core/text/text'
import { SheetProvider, type SheetPictures } from '../SheetContext.tsx'
import styles from '../SheetDocument.module.css'
import { flowOf } from './flow.tsx'
import { dealOut, measureSlice, splitIn, type MeasuredSlice, type PlacedPage } from './measure.ts'
import { Page } from './Page.tsx'
import type { Thing } from './thing.ts'

/** A sheet with everything in its place. */
export interface LaidSheet {
  readonly model: SheetModel
  readonly pictures: SheetPictures
  /** What stands on paper, by section. */
  readonly flows: readonly (readonly Thing[])[]
  readonly pages: readonly PlacedPage[]
}

export interface SheetLayout {
  /** The newest sheet that is laid out; null before the first. While `done` is less than `total`, it is not the one that is wanted. */
  readonly laid: LaidSheet | null
  /** How many things of the wanted sheet were measured, and how many there are. */
  readonly done: number
  readonly total: number
  /** Where they are measured, unseen; has to stand in the document. */
  readonly column: ReactNode
}

/** Things that are measured in one go: a few, so that a window answers clicks while it measures two hundred accounts. */
const AT_ONCE = 8

/** Parts without rows, to be measured: what stands above the first row, and above any further one. */
const BEGINNING = { from: 0, to: 0 }
const GOING_ON = { from: 1, to: 1 }

/** Things of one section, `to` excluded. */
interface Job {
  readonly section: number
  readonly from: number
  readonly to: number
}

interface Run {
  readonly model: SheetModel
  readonly pictures: SheetPictures
  readonly flows: LaidSheet['flows']
  readonly jobs: readonly Job[]
  /** The number of pages that stands on the measured ones: 9, 99, 999 …, since a longer one may take a line of its page. */
  readonly mostPages: number
  readonly measured: readonly MeasuredSlice[]
  /** Of the job in hand: what may be split, so that its rows are measured too. */
  readonly split: readonly string[]
}

/**
 * Lays a sheet out. What stands on it is measured beside the pages, a few things at a time, each with the fonts that it
 * will be printed in, and then dealt out. The same in the preview and in the window that prints.
 */
export function useSheetLayout(model: SheetModel, pictures: SheetPictures): SheetLayout {
  const [run, setRun] = useState(() => begin(model, pictures))
  const [laid, setLaid] = useState<LaidSheet | null>(null)
  const column = useRef<HTMLDivElement>(null)
  if (run.model !== model || run.pictures !== pictures) setRun(begin(model, pictures))
  const isDone = run.measured.length === run.jobs.length
  if (isDone && (laid?.model !== run.model || laid.pictures !== run.pictures)) {
    const dealt = dealtOut(run)
    if (dealt.pages.length <= run.mostPages) setLaid(dealt)
    else setRun(begin(model, pictures, oneDigitMore(run.mostPages)))
  }

  useLayoutEffect(() => {
    let isCurrent = true
    const measure = () => {
      if (isCurrent && column.current !== null) setRun(measuredOnce(run, column.current))
    }
    if (!isDone && column.current !== null) {
      // Asks for the fonts of what stands there now. A short sheet whose fonts are here shall not flicker.
      column.current.getBoundingClientRect()
      if (run.jobs.length === 1 && document.fonts.status === 'loaded') measure()
      else void document.fonts.ready.then(() => startTransition(measure))
    }
    return () => {
      isCurrent = false
    }
  }, [run, isDone])

  const done = run.measured.reduce((sum, { things }) => sum + things.length, 0)
  const total = run.flows.reduce((sum, flow) => sum + flow.length, 0)
  return {
    laid,
    done,
    total,
    column: (
      <div className={styles.measure} ref={column} aria-hidden="true">
        {!isDone && <Slice run={run} />}
      </div>
    ),
  }
}

function Slice({ run }: { readonly run: Run }) {
  const { model, pictures, flows, jobs, mostPages, measured, split } = run
  const job = jobs[measured.length]
  const section = model.sections[job?.section ?? 0]
  if (job === undefined || section === undefined) return null
  const content = flows[job.section]
    ?.slice(job.from, job.to)
    .map(({ key, whole, part, flows: isFlowing }) => (
      <div data-thing={key} data-flows={isFlowing} key={key}>
        <div>{whole}</div>
        {part !== null && split.includes(key) && (
          <>
            <div>{part(null)}</div>
            <div>{part(BEGINNING)}</div>
            <div>{part(GOING_ON)}</div>
          </>
        )}
      </div>
    ))
  return (
    <SheetProvider model={model} pictures={pictures}>
      <Page
        section={section}
        page={mostPages}
        pages={mostPages}
        begins
        columns={[{ content, freeLines: 0 }]}
      />
    </SheetProvider>
  )
}

function begin(model: SheetModel, pictures: SheetPictures, least = 9): Run {
  const text = textIn(model.language)
  const flows = model.sections.map((section) => flowOf(section, text))
  const jobs = flows.flatMap((flow, section) =>
    Array.from({ length: Math.max(1, Math.ceil(flow.length / AT_ONCE)) }, (_, i) => ({
      section,
      from: i * AT_ONCE,
      to: (i + 1) * AT_ONCE,
    })),
  )
  // Most sheets have no more pages than things; one that has is measured again.
  let mostPages = least
  while (mostPages < flows.flat().length) mostPages = oneDigitMore(mostPages)
  return { model, pictures, flows, jobs, mostPages, measured: [], split: [] }
}

function oneDigitMore(nines: number): number {
  return nines * 10 + 9
}

/** One step further: the job in hand is done, or has to be measured once more with the rows of what may be split. */
function measuredOnce(run: Run, column: HTMLElement): Run {
  const at = run.jobs[run.measured.length]?.section ?? 0
  const section = run.model.sections[at]
  const paper = section === undefined ? run.model.paper : sectionPaper(section, run.model.paper)
  const slice = measureSlice(column, at, pageFormat(paper))
  const split = splitIn(slice)
  if (split.length > 0 && run.split.length === 0) return { ...run, split }
  return { ...run, measured: [...run.measured, slice], split: [] }
}

function dealtOut({ model, pictures, flows, measured }: Run): LaidSheet {
  return { model, pictures, flows, pages: dealOut(model.sections, measured, model.paper) }
}
