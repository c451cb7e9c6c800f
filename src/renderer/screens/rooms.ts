/** What lies behind the unlock screen. It comes as a piece of its own, read while the password is typed. */
export { Frame } from './frame/Frame.tsx'
export { SetupScreen } from './setup/SetupScreen.tsx'
