/**
 * Names of the input types of a variant's cases that do not follow `<Variant><Case>Input`.
 *
 * Kept apart because clients write these names in their queries: they never change.
 */
const exceptions: Readonly<Record<string, string>> = {
  'Evidence.document': 'DocumentEvidenceInput',
  'Evidence.link': 'LinkEvidenceInput',
  'Evidence.note': 'NoteEvidenceInput',
  'Majority.qualified': 'QuorumInput',
}

/** The input type of one case of a variant. */
export function caseInputName(variant: string, kind: string): string {
  return exceptions[`${variant}.${kind}`] ?? `${variant}${capitalised(kind)}Input`
}

/** The input type of a record or a variant. */
export function inputName(name: string): string {
  return `${capitalised(name)}Input`
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
