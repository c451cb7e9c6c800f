import type { Licence } from '#core/record/licence'
import { useText } from '../../store/AppContext.tsx'
import { SecretActions } from './SecretActions.tsx'

/** A product key as far as it is shown unasked: its last five characters. Nothing where the vault holds none. */
export function MaskedKey({ licence }: { readonly licence: Licence }) {
  const text = useText()
  const fact = licence.secretFacts?.productKey
  const note = licence.secretFacts?.hiddenNote
  return (
    <>
      {fact !== undefined && (
        <div className="keybox">
          <span className="small mute">{text['words.secret.productKey']}</span>
          <br />
          <span className="mono" aria-hidden="true">
            {`•••••-•••••-…-${fact.tail ?? '•••••'}`}
          </span>
          <span className="vh">{text['records.masked']({ tail: fact.tail ?? '' })}</span>
          <div className="acts">
            <SecretActions id={licence.id} name="productKey" />
          </div>
        </div>
      )}
      {note !== undefined && (
        <div className="keybox">
          <span className="small mute">{text['words.secret.hiddenNote']}</span>
          <div className="acts">
            <SecretActions id={licence.id} name="hiddenNote" />
          </div>
        </div>
      )}
    </>
  )
}
