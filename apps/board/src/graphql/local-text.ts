import { type FragmentOf, graphql } from './graphql.ts'

/** Spread this wherever a text in three languages is asked for; `useText().local` picks one. */
export const localTextFragment = graphql(`
  fragment LocalTextFields on LocalText {
    nb
    nn
    en
  }
`)

export type LocalText = FragmentOf<typeof localTextFragment>
