// A field that saves when it is left: Enter or Tab leaves it, Esc takes back what was typed. Never while an input method composes.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

interface BlurFieldProps {
  label: string
  value: string
  /** Answers null where it was refused: the typed text stays to be mended. */
  onSave: (value: string) => Promise<unknown>
  multiline?: boolean
  type?: 'text' | 'date' | 'number'
  placeholder?: string
  maxLength?: number
  disabled?: boolean
  place?: string
}

export function BlurField({
  label,
  value,
  onSave,
  multiline,
  type = 'text',
  placeholder,
  maxLength,
  disabled,
  place,
}: BlurFieldProps) {
  const [typed, setTyped] = useState(value)
  const [refused, setRefused] = useState(false)
  const busy = useRef(false)
  const shown = useRef(value)
  shown.current = value
  useEffect(() => {
    setTyped(value)
    setRefused(false)
  }, [value])
  const save = async () => {
    if (typed === value || busy.current) return
    busy.current = true
    const done = await onSave(typed)
    busy.current = false
    setRefused(done === null)
    // What was typed may be another way of writing what is already there: then no new value comes.
    if (done !== null) setTyped(shown.current)
  }
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !(multiline && event.shiftKey)) {
      event.preventDefault()
      ;(event.target as HTMLElement).blur()
    }
    if (event.key === 'Escape') {
      setTyped(value)
      setRefused(false)
    }
  }
  const shared = {
    className: refused ? 'blurField refused' : 'blurField',
    'aria-label': label,
    'aria-invalid': refused,
    'data-place': place,
    value: typed,
    placeholder,
    maxLength,
    disabled,
    onBlur: () => void save(),
    onKeyDown: keys,
  }
  return multiline ? (
    <textarea {...shared} rows={2} onChange={(event) => setTyped(event.target.value)} />
  ) : (
    <input {...shared} type={type} onChange={(event) => setTyped(event.target.value)} />
  )
}
