import './fact-list.css'

interface Props {
  readonly facts: readonly { readonly name: string; readonly value: string }[]
}

/** Short facts with their names beside them. */
export function FactList({ facts }: Props) {
  return (
    <dl className="fact-list">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
