import type { Belief } from '#core/catalog/beliefs'
import { duesAfter } from '#core/catalog/clocks'
import type { Service } from '#core/catalog/service'
import { accountMethods } from '#core/graph/derive/derive-account'
import type { Account } from '#core/record/account'
import { formatDay, formatList } from '#core/text/format'
import { recordNameWithPerson } from '#core/text/names'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'

interface Props {
  readonly belief: Belief
  readonly service: Service
}

/** What follows from a fact for the person's own accounts: who has this way, and by when an account has to be used. */
export function Follows({ belief, service }: Props) {
  const { index } = useAnalysis()
  const own = index.accounts.filter(({ serviceId, state }) => serviceId === service.id && state !== 'closed')
  if (own.length === 0) return null
  if (belief.kind === 'route') return <OpenTo kind={belief.route.kind} service={service} accounts={own} />
  if (belief.kind === 'limit') return <UseBefore belief={belief} service={service} accounts={own} />
  return null
}

interface OpenToProps {
  readonly kind: string
  readonly service: Service
  readonly accounts: readonly Account[]
}

function OpenTo({ kind, service, accounts }: OpenToProps) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const { index } = useAnalysis()
  const having = accounts.filter((account) =>
    [...accountMethods(account, service, index)].some(({ label }) => label === kind),
  )
  return (
    <p className="small">
      {having.length === 0
        ? text['services.follows.no-way']
        : text['services.follows.way']({
            names: formatList(
              having.map((account) => recordNameWithPerson(account, context)),
              language,
            ),
          })}
    </p>
  )
}

interface UseBeforeProps {
  readonly belief: Extract<Belief, { readonly kind: 'limit' }>
  readonly service: Service
  readonly accounts: readonly Account[]
}

function UseBefore({ belief, service, accounts }: UseBeforeProps) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  return accounts.map((account) => {
    const name = recordNameWithPerson(account, context)
    const due =
      account.lastSignInOn === undefined
        ? undefined
        : duesAfter(service, 'last-used', account.lastSignInOn).find(
            ({ clock }) => clock.subject.ja === belief.limit.subject.ja,
          )
    return (
      <p className="small" key={account.id}>
        {due === undefined
          ? text['services.follows.unknown-use']({ name })
          : text['services.follows.before']({ name, day: formatDay(due.on, language), firm: due.firm })}
      </p>
    )
  })
}
