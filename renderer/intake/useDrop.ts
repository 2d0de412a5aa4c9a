// Makes a place accept dropped files; the innermost place under the pointer wins.
import { type DragEvent, useState } from 'react'
import { gatherDropped } from './gatherDropped.ts'
import { useIntake } from './IntakeProvider.tsx'
import type { IntakeTarget } from './runIntake.ts'

export function useDrop(target?: IntakeTarget) {
  const takeIn = useIntake()
  const [over, setOver] = useState(false)
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  return {
    over,
    handlers: {
      onDragOver(event: DragEvent) {
        if (!carriesFiles(event)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        if (!carriesFiles(event)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        void gatherDropped(event.dataTransfer).then((files) => takeIn(files, target))
      },
    },
  }
}
