import type { ReactNode } from 'react'

/** Words for assistive technology only, where the place says the same to the eye. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="vh">{children}</span>
}
