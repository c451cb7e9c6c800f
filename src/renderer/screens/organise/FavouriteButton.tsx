import type { Account } from '#core/record/account'
import { useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { InlineButton } from '../../ui/Button.tsx'
import styles from './organise.module.css'
import { useFavourite } from './use-favourite.ts'

/** Puts an account among the favourites, or takes it out again; Ctrl+D does the same. */
export function FavouriteButton({ account }: { readonly account: Account }) {
  const text = useText()
  const canEdit = useCanEdit()
  const toggle = useFavourite()
  const isFavourite = account.favourite === true
  return (
    <span className={isFavourite ? styles.starred : styles.unstarred}>
      <InlineButton
        icon="star"
        data-command="favourite"
        aria-pressed={isFavourite}
        aria-keyshortcuts="Control+D"
        disabled={!canEdit}
        onClick={() => void toggle(account)}
      >
        {text[isFavourite ? 'organise.favourite' : 'organise.favourite.add']}
      </InlineButton>
    </span>
  )
}
