import { useRef, useState } from 'react'
import { loadPasswordGrader, type PasswordGrade } from './password-strength.ts'

interface Judged {
  /** Null while nothing was typed, or the dictionaries are still loading. */
  readonly grade: PasswordGrade | null
  /** Grades what stands in a field now. Only the grade is kept, never the password. */
  readonly judge: (password: string) => void
}

/** The strength of the password that is being typed. `known`: words that an attacker would try first. */
export function usePasswordGrade(known: readonly string[]): Judged {
  const [grade, setGrade] = useState<PasswordGrade | null>(null)
  const asked = useRef(0)
  const judge = (password: string) => {
    asked.current += 1
    const turn = asked.current
    if (password === '') {
      setGrade(null)
      return
    }
    void loadPasswordGrader().then((gradePassword) => {
      // A later key has been typed since: this answer is stale.
      if (turn === asked.current) setGrade(gradePassword(password, known))
    })
  }
  return { grade, judge }
}
