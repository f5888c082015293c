import { Input } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'

interface Props {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly id?: string
}

const typingPause = 250

/** Takes what is typed at once, and passes it on when the typing pauses. */
export function SearchField({ value, onChange, ...input }: Props) {
  const [text, setText] = useState(value)
  const passedOn = useRef(value)
  const change = useRef(onChange)
  change.current = onChange

  useEffect(() => {
    if (value === passedOn.current) return
    passedOn.current = value
    setText(value)
  }, [value])

  useEffect(() => {
    if (text === passedOn.current) return
    const timer = setTimeout(() => {
      passedOn.current = text
      change.current(text)
    }, typingPause)
    return () => clearTimeout(timer)
  }, [text])

  return <Input {...input} type="search" value={text} onChange={(event) => setText(event.currentTarget.value)} />
}
