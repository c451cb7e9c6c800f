import { useEffect, useRef, type ReactNode } from 'react'

/** The title of a step that has just replaced another; it takes the focus, so that the new step is announced. */
export function StepTitle({ children }: { readonly children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <h2 className="sec" tabIndex={-1} ref={title}>
      {children}
    </h2>
  )
}
