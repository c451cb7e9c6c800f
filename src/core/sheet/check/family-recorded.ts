import type { FamilySection } from '../model/family.ts'

/*
 * The catalogue, the day and the other accounts have a say in much of this paper: in what a service asks for, in what is near, in
 * which number an account has. What is named here follows from the records alone, and changes with them.
 */

/** What a paper for the family says that is recorded, in which digests are made of it. */
export function familyRecorded({ kind, person, reader, calls, notYet, notebook, accounts }: FamilySection) {
  return {
    ...{ kind, person, reader, helpers: calls.helpers, notYet },
    // A copy that is made anew lies where it lay.
    notebook: { ...notebook, copies: notebook.copies.map(({ where }) => where) },
    accounts: accounts.map(
      ({ accountId, name, wish, handTo, note, loginIds, registeredName, birthDate, ...has }) => ({
        ...{ accountId, name, wish, handTo, loginIds, registeredName, birthDate },
        ...{ carries: has.carries, bound: has.bound, ways: has.ways, inNotebook: has.inNotebook },
        word: note,
        days: has.dues,
      }),
    ),
  }
}
