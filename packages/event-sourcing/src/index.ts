export { type Checked, check, type Misfit } from './check.ts'
export { checkInput } from './check-input.ts'
export { type Decider, type EvolveMetadata, fold, type Happened } from './decider.ts'
export { type Accepted, accept, type Decision, type Refused, refuse } from './decision.ts'
export type { DomainEvent, EventMetadata } from './event.ts'
export { PersistentMap } from './persistent-map.ts'
export {
  type BooleanSchema,
  boolean,
  type ChoiceSchema,
  choice,
  type DateSchema,
  date,
  type Field,
  type IdSchema,
  type Infer,
  type InferFields,
  type InstantSchema,
  type IntegerSchema,
  id,
  instant,
  integer,
  isOptional,
  type ListSchema,
  list,
  type OptionalField,
  optional,
  type PersonalText,
  type RecordFields,
  type RecordSchema,
  record,
  type Schema,
  type Sha256Schema,
  sha256,
  type TextSchema,
  text,
  type VariantRecords,
  type VariantSchema,
  variant,
} from './schema.ts'
export { type TransitionTable, tabulate } from './transition-table.ts'
