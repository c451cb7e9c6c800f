import { useText } from '../../store/AppContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './organise.module.css'

/** The star beside the name of a favourite. */
export function FavouriteStar() {
  const text = useText()
  return (
    <span className={styles.star}>
      <Icon name="star" size="small" />
      <span className="vh">{text['organise.favourite']}</span>
    </span>
  )
}
