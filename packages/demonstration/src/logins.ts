import { entryOf, type PersonKey, personId } from './register/people.ts'

/** Somebody worth logging in as. */
export interface DemonstrationLogin {
  readonly person: string
  readonly name: string
  /** What this person has to do, in a few English words. */
  readonly reason: string
}

const reasons: readonly (readonly [PersonKey, string])[] = [
  ['ingrid', 'leads the steering group in Nordvik and has not voted on the new mandate'],
  ['elin', 'votes on the mandate in place of Jon Berg from the tax agency'],
  ['kari', 'manages the project in Nordvik; criteria and a change wait for her'],
  ['gunnar', 'speaks for the tax agency and has an agreement to confirm anew'],
  ['bente', 'speaks for the social security agency in all three projects'],
  ['anette', 'will lead the office in Nordvik'],
  ['stein', 'manages the second trial in Elvestrand'],
  ['sverre', 'audits all three projects'],
]

/** A few people of the demonstration, each with something else to do. */
export const demonstrationLogins: readonly DemonstrationLogin[] = reasons.map(([key, reason]) => ({
  person: personId(key),
  name: entryOf(key).name,
  reason,
}))
