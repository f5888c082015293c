import { Select } from '@digdir/designsystemet-react'
import { useText } from '../../language/use-text.ts'
import { usePhases } from './use-phases.ts'

interface Props {
  readonly definition: { readonly id: string; readonly version: number }
}

export function PhaseOptions({ definition }: Props) {
  const { local } = useText()
  return usePhases(definition).map(({ id, name }) => (
    <Select.Option key={id} value={id}>
      {local(name)}
    </Select.Option>
  ))
}
