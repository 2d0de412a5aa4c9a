// A button that asks for files; a label with a hidden input, so the browser's own picker opens.

import { Button, type ButtonProps } from 'antd'
import { type ReactNode, useRef } from 'react'
import type { OutgoingFile } from '../wire/pageWire.ts'
import { gatherChosen } from './gatherDropped.ts'

interface FileButtonProps extends Pick<ButtonProps, 'type' | 'size' | 'icon' | 'disabled'> {
  onFiles: (files: OutgoingFile[]) => void
  children: ReactNode
  accept?: string
  folder?: boolean
  single?: boolean
  /** Words for readers and tests. */
  label: string
}

export function FileButton({ onFiles, children, accept, folder, single, label, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={!single}
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={(event) => {
          const { files } = event.target
          if (files && files.length > 0) onFiles(gatherChosen(files))
          event.target.value = ''
        }}
      />
    </>
  )
}
