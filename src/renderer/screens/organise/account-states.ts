/** How an account may stand, in the order in which it is offered. */
export const ACCOUNT_STATES = ['in-use', 'locked-out', 'closed', 'unknown'] as const
