import { graphql } from '../graphql/graphql.ts'

export const projectChangesSubscription = graphql(`
  subscription ProjectChanges($id: ID!, $after: Int!, $language: Language!) {
    projectChanges(id: $id, after: $after, language: $language) {
      revision
      type
      at
      sentence
      item
      actor {
        id
        name
      }
      onBehalfOf {
        id
        name
      }
    }
  }
`)

export const portfolioChangesSubscription = graphql(`
  subscription PortfolioChanges {
    portfolioChanges {
      project
      revision
    }
  }
`)

export const newestRevisionQuery = graphql(`
  query NewestRevision($id: ID!) {
    project(id: $id) {
      id
      lastRevision
    }
  }
`)
