import { boardCommand } from './board-command.ts'
import { boardProject } from './board-project.ts'
import { boardShell } from './board-shell.ts'
import { errors } from './errors.ts'
import { reasons } from './reasons.ts'
import { rule } from './rule.ts'
import { words } from './words.ts'

/** The texts a browser loads in this language. */
export const catalog = {
  ...errors,
  ...reasons,
  ...rule,
  ...words,
  ...boardCommand,
  ...boardProject,
  ...boardShell,
} as const
