/**
 * Makes a function of something that never changes work once for each of them, and remember the answer for as long as
 * the thing itself is there. States of projects and their parts are such things: every change makes a new one.
 */
export function remembered<Thing extends object, Answer>(answer: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>()
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined) return before.answer
    const made = answer(thing)
    known.set(thing, { answer: made })
    return made
  }
}

/** How many questions are remembered about one thing. */
const mostQuestions = 64

/** As `remembered`, for a function that takes a question too, such as a person and a day. The newest few are kept. */
export function rememberedBy<Thing extends object, Question, Answer>(
  nameOf: (question: Question) => string,
  answer: (thing: Thing, question: Question) => Answer,
): (thing: Thing, question: Question) => Answer {
  const answersOf = remembered((_thing: Thing) => new Map<string, Answer>())
  return (thing, question) => {
    const answers = answersOf(thing)
    const name = nameOf(question)
    const before = answers.get(name)
    if (before !== undefined) return before
    const made = answer(thing, question)
    const [oldest] = answers.keys()
    if (answers.size >= mostQuestions && oldest !== undefined) answers.delete(oldest)
    answers.set(name, made)
    return made
  }
}
