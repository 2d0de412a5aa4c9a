// A titled part of a page with room for a hint or a button beside the title.
import type { ReactNode } from 'react'

export function Section({
  title,
  aside,
  children,
}: {
  title: string
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="section">
      <div className="sectionHead">
        <h2>{title}</h2>
        {aside && <div className="quiet sectionAside">{aside}</div>}
      </div>
      {children}
    </section>
  )
}
