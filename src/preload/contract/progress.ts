/** How far a work has come, in pieces, bytes or whatever it goes by. */
export interface WorkProgress {
  readonly done: number
  readonly total: number
}
