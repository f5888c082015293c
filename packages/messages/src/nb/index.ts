import { boardCommand } from './board-command.ts'
import { boardComparison } from './board-comparison.ts'
import { boardConditions } from './board-conditions.ts'
import { boardDecisionFile } from './board-decision-file.ts'
import { boardDeviations } from './board-deviations.ts'
import { boardField } from './board-field.ts'
import { boardGate } from './board-gate.ts'
import { boardHistory } from './board-history.ts'
import { boardLine } from './board-line.ts'
import { boardLogin } from './board-login.ts'
import { boardMoment } from './board-moment.ts'
import { boardObjection } from './board-objection.ts'
import { boardOwnSeat } from './board-own-seat.ts'
import { boardOwner } from './board-owner.ts'
import { boardPeople } from './board-people.ts'
import { boardPortfolio } from './board-portfolio.ts'
import { boardProject } from './board-project.ts'
import { boardSeats } from './board-seats.ts'
import { boardShell } from './board-shell.ts'
import { boardStart } from './board-start.ts'
import { boardTasks } from './board-tasks.ts'
import { boardVoting } from './board-voting.ts'
import { errors } from './errors.ts'
import { law } from './law.ts'
import { reasons } from './reasons.ts'
import { rule } from './rule.ts'
import { words } from './words.ts'

/** The texts a browser loads in this language. */
export const catalog = {
  ...errors,
  ...law,
  ...reasons,
  ...rule,
  ...words,
  ...boardCommand,
  ...boardComparison,
  ...boardConditions,
  ...boardDecisionFile,
  ...boardDeviations,
  ...boardField,
  ...boardGate,
  ...boardHistory,
  ...boardLine,
  ...boardLogin,
  ...boardMoment,
  ...boardObjection,
  ...boardOwnSeat,
  ...boardOwner,
  ...boardPeople,
  ...boardPortfolio,
  ...boardProject,
  ...boardSeats,
  ...boardShell,
  ...boardStart,
  ...boardTasks,
  ...boardVoting,
} as const
