import { decisionQueries, type LocalText, type StartedProject, type Task } from '@samstyre/domain'
import { capitalise } from '@samstyre/messages'
import { translators } from '@samstyre/messages/all'

/** What a task is about: as people wrote it, or, where a vote is on nothing that has a name, what kind of decision it is. */
export function subjectOf(task: Task, project: StartedProject): LocalText {
  const kind = isAboutVote(task) ? decisionQueries.findProposal(project, task.item)?.subject.kind : undefined
  if (kind === undefined || task.subject.nb !== '') return task.subject
  const { nb, nn, en } = translators
  return {
    nb: capitalise(nb(`words.subject.${kind}`)),
    nn: capitalise(nn(`words.subject.${kind}`)),
    en: capitalise(en(`words.subject.${kind}`)),
  }
}

function isAboutVote({ kind }: Task): boolean {
  return kind === 'vote' || kind === 'ruleOnObjection' || kind === 'protest' || kind === 'decideAsOwner'
}
