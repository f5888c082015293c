import type { OrganisationKey } from '../register/organisations.ts'
import { assess, report } from '../script/deviations.ts'
import type { Script } from '../script/script.ts'

const representatives = { elvestrand: 'marit', socialSecurity: 'bente', employment: 'maaret' } as const
type Partner = keyof typeof representatives & OrganisationKey

interface Finding {
  readonly key: string
  readonly title: string
  readonly description: string
  readonly partner: Partner
  readonly severity: 'low' | 'medium' | 'high'
  readonly costNok: number
  readonly days: number
  readonly sorting: 'beforeOpening' | 'later' | 'none'
}

/** The service leader reports what the trial found; it is assessed the day after and sorted. Answers its id. */
export function find(script: Script, day: number, finding: Finding): string {
  const { key, title, description, partner, severity, costNok, days, sorting } = finding
  script.on(day, '14:45')
  const deviation = report(script, 'tone', {
    key,
    title,
    description,
    from: partner,
    affects: [partner],
    severity,
    costNok,
    days,
  })
  script.on(day + 1, '09:35')
  assess(script, representatives[partner], deviation, { partner, costNok, days })
  script.does('tone', 'sortDeviation', { deviation, sorting })
  return deviation
}

/** The manager approves the change and the partner begins. */
export function begin(script: Script, day: number, deviation: string, plan: string): void {
  script.on(day, '08:25')
  script.does('stein', 'approveDeviation', { deviation })
  script.does('marit', 'startDeviationWork', { deviation, plan })
}

/** The service leader finds that the change works, and the deviation is closed. */
export function finish(script: Script, day: number, deviation: string, note: string): void {
  script.on(day, '15:05')
  script.does('tone', 'verifyDeviation', { deviation, passed: true, note })
  script.does('marit', 'closeDeviation', { deviation })
}
