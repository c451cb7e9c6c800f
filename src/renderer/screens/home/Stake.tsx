import type { Finding } from '#core/audit/audit'
import { formatList } from '#core/text/format'
import { useText } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { Money } from '../../ui/Money.tsx'

interface Props {
  readonly finding: Finding
}

const NAMED = 2

/** What would be lost: its value, and what it is. */
export function Stake({ finding }: Props) {
  const text = useText()
  const { recordById, language } = useNameContext()
  // The notebook itself holds everything; naming it all says nothing.
  const licences = finding.subject === 'vault' ? [] : finding.licences
  const names = licences.flatMap((id) => {
    const licence = recordById.get(id)
    return licence?.type === 'licence' ? [licence.keepsake ?? licence.title] : []
  })
  const shown = formatList(names.slice(0, NAMED), language)
  const more = names.length - NAMED
  return (
    <>
      {finding.value.map((amount) => (
        <Money key={amount.currency} value={amount} />
      ))}
      {shown !== '' && <small>{more > 0 ? text['home.and-more']({ names: shown, more }) : shown}</small>}
    </>
  )
}
