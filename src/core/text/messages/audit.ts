/** Sentences of the area `audit`; every key starts with `audit.`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled as the area grows
export interface AuditMessages {}
