// 5 + 26 with their state: sign of the verdict, proof filled of wanted, findings.
import { Input } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { TreeItem } from '../../../shared/api/views.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { placeUrl } from '../../place/placeUrl.ts'
import { VerdictMark } from '../../ui/VerdictMark.tsx'
import { itemsWords as words } from '../../words/itemsWords.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'

export function ItemTree({ tree, selected }: { tree: TreeItem[]; selected: string }) {
  const { t } = useLanguage()
  const named = useNamed()
  const [filter, setFilter] = useState('')
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const groups = useMemo(() => {
    const wanted = filter.trim().toLowerCase()
    const fits = (entry: TreeItem) =>
      wanted === '' || entry.id.toLowerCase() === wanted || named(entry.name).toLowerCase().includes(wanted)
    const categories = catalogue?.standard.categories ?? []
    return [
      { name: t(words.conditionsGroup), entries: tree.filter((entry) => entry.type === 'condition') },
      ...categories.map((category) => ({
        name: named(category.name),
        entries: tree.filter((entry) => entry.type === 'indicator' && entry.category === category.id),
      })),
    ].map((group) => ({ ...group, entries: group.entries.filter(fits) }))
  }, [tree, catalogue, filter, named, t])
  return (
    <nav className="tree" aria-label={t(words.tree)}>
      <Input
        allowClear
        size="small"
        placeholder={t(words.filter)}
        aria-label={t(words.filter)}
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
      />
      <div className="treeList">
        {groups
          .filter((group) => group.entries.length > 0)
          .map((group) => (
            <section key={group.name}>
              <h2>
                {group.name}{' '}
                <span className="quiet">
                  {t(words.countInGroup, { count: String(group.entries.length) })}
                </span>
              </h2>
              {group.entries.map((entry) => (
                <TreeLine key={entry.id} entry={entry} selected={entry.id === selected} />
              ))}
            </section>
          ))}
      </div>
    </nav>
  )
}

function TreeLine({ entry, selected }: { entry: TreeItem; selected: boolean }) {
  const named = useNamed()
  const line = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (selected) line.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <a
      ref={line}
      href={placeUrl({ page: 'items', item: entry.id })}
      className="treeLine"
      aria-current={selected ? 'true' : undefined}
      title={named(entry.name)}
    >
      <VerdictMark verdict={entry.verdict} signOnly />
      <span className="treeNumber">{entry.id}</span>
      <span className="ellipsis grow">{named(entry.name)}</span>
      <span className={entry.filled === entry.must ? 'treeCount' : 'treeCount lacking'}>
        {entry.filled}/{entry.must}
      </span>
    </a>
  )
}
