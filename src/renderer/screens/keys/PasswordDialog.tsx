import type { ComponentProps } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'
import { PasswordForm } from './PasswordForm.tsx'

interface Props<T> extends Omit<ComponentProps<typeof PasswordForm<T>>, 'onCancel'> {
  readonly title: string
  readonly onClose: () => void
}

/** A dialog that holds nothing but the question for the password, and what it is asked for. */
export function PasswordDialog<T>({ title, onClose, ...form }: Props<T>) {
  return (
    <Dialog title={title} onClose={onClose}>
      <PasswordForm {...form} onCancel={onClose} />
    </Dialog>
  )
}
