import type { Account } from '#core/record/account'
import { accountName } from '#core/text/names'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { withFields } from '../records/record-fields.ts'
import { useSave } from '../records/use-save.ts'

/** Makes an account a favourite, or no favourite any more, and says so. */
export function useFavourite(): (account: Account) => Promise<void> {
  const text = useText()
  const context = useNameContext()
  const save = useSave()
  const notifyFailure = useApp((state) => state.notifyFailure)
  return async (account) => {
    const favourite = account.favourite === true ? undefined : true
    const name = accountName(account, context)
    const done = text[favourite === true ? 'organise.favourite.added' : 'organise.favourite.removed']({
      name,
    })
    const record = withFields(account, { favourite })
    const failure = await save({ put: [{ record }], remove: [], label: 'edit' }, done)
    if (failure !== null) notifyFailure(failure)
  }
}
