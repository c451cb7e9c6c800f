import type { Failure } from '#core/failure'
import { failureText } from '#core/text/failure-text'
import { useText } from '../store/AppContext.tsx'
import { StateMark } from './StateMark.tsx'

interface Props {
  readonly failure: Failure
}

/** What went wrong and what to do, with the stable code small beside it for whoever is asked for help. */
export function FailureNote({ failure }: Props) {
  const text = useText()
  return (
    <p className="err" role="alert">
      <StateMark mark="lost" size="small" />
      <span>
        {failureText(failure, text)} <span className="code">{failure.code}</span>
      </span>
    </p>
  )
}
