import { useText } from '../store/AppContext.tsx'

/** In the place of what is still being worked out. */
export function Checking() {
  const text = useText()
  return (
    <p className="mute" role="status">
      {text['frame.checking']}
    </p>
  )
}

/** As {@link Checking}, for a whole page. */
export function CheckingPage() {
  return (
    <div className="page">
      <Checking />
    </div>
  )
}
