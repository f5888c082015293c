import { inOneLine } from '@samstyre/messages'

/** What one check came to. */
export type Finding =
  | { readonly check: string; readonly ok: true; readonly detail: string }
  | { readonly check: string; readonly ok: false; readonly problem: string; readonly advice: string }

export function ok(check: string, detail: string): Finding {
  return { check, ok: true, detail }
}

export function problem(check: string, found: string, advice: string): Finding {
  return { check, ok: false, problem: found, advice }
}

/** A finding as it is printed. */
export function findingText(finding: Finding): string {
  if (finding.ok) return `ok       ${finding.check}: ${inOneLine(finding.detail)}`
  return `problem  ${finding.check}: ${inOneLine(finding.problem)}\n         ${inOneLine(finding.advice)}`
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Whether no check found a problem. */
export function areWell(findings: readonly Finding[]): boolean {
  return !findings.some((finding) => !finding.ok)
}
