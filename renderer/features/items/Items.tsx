// The item workspace: the tree on the left, the work in the middle, the document on the right.
import { useEffect } from 'react'
import { useAnswer } from '../../client/useAnswer.ts'
import { EvidencePane } from '../../evidencePane/EvidencePane.tsx'
import { goTo, usePlace } from '../../place/usePlace.ts'
import { itemsWords as words } from '../../words/itemsWords.ts'
import { useLanguage } from '../../words/language.tsx'
import { ItemPanel } from './ItemPanel.tsx'
import { ItemTree } from './ItemTree.tsx'

export function Items() {
  const place = usePlace()
  const { t } = useLanguage()
  const { data: tree } = useAnswer('items.tree', {})
  const item = tree?.find((entry) => entry.id === place.item)?.id ?? tree?.[0]?.id
  useEffect(() => {
    if (tree && item && place.item !== item) goTo({ page: 'items', item })
  }, [tree, item, place.item])
  if (!tree || !item) return null
  return (
    <div className="items">
      <ItemTree tree={tree} selected={item} />
      <ItemPanel key={item} item={item} />
      <aside className="sidePane">
        {place.evidence ? (
          <EvidencePane
            evidence={place.evidence}
            documentPage={place.documentPage}
            onClose={() => goTo({ page: 'items', item })}
          />
        ) : (
          <p className="paneHint">{t(words.noPreview)}</p>
        )}
      </aside>
    </div>
  )
}
