// The pages of the sample's documents as HTML: an office paper with heading, figures, signature and seal.
import type { Standard } from '../../../shared/catalogue/standard.ts'
import type { PlannedDocument, PlannedPage } from './planDocuments.ts'
import { sampleFigures, years } from './sampleFigures.ts'

const style = `
  @page { size: A4; margin: 26mm 26mm 24mm 28mm }
  body { font: 15px/1.9 "Droid Sans Fallback", "Noto Sans CJK SC", sans-serif; margin: 0; color: #111 }
  section { break-after: page; position: relative; min-height: 240mm }
  section:last-child { break-after: auto }
  h1 { font-size: 22px; text-align: center; margin: 6mm 0 8mm; font-weight: 400 }
  .number { text-align: center; margin: -5mm 0 6mm }
  p { text-indent: 2em; margin: 0 0 2mm }
  table { border-collapse: collapse; width: 100%; font-size: 13px; margin: 4mm 0 }
  th, td { border: 1px solid #222; padding: 1.5mm 2mm; text-align: right }
  th, td:first-child { text-align: center; font-weight: 400 }
  .sign { position: absolute; right: 10mm; bottom: 14mm; text-align: center }
  .seal { position: absolute; right: 0; top: -16mm; opacity: .82 }
  .sample { position: absolute; top: -8mm; left: 0; color: #888; font-size: 11px }
`

export function documentHtml(document: PlannedDocument, standard: Standard): string {
  const issuer = standard.departments.find(({ id }) => id === document.issuer)!.name.zh
  return page(document.pages.map((entry) => section(document, entry, issuer)).join(''))
}

function page(body: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${style}</style><body>${body}</body></html>`
}

function section(
  document: PlannedDocument,
  { item, requirement, years: proved }: PlannedPage,
  issuer: string,
): string {
  const period = proved.length > 0 ? `${proved.join('、')}年` : ''
  const number = document.documentNumber ? `<div class="number">${document.documentNumber}</div>` : ''
  return `<section><div class="sample">样板区虚构材料，仅供演示</div>
    <h1>${period}${requirement.name.zh}</h1>${number}
    <p>根据创建国家级生态区工作要求，现就“${item.name.zh}”有关情况${document.kind === 'certificate' ? '证明' : '报告'}如下。</p>
    ${figuresTable(item.id, proved)}
    <p>${item.requirementText.zh}</p>
    <p>以上情况属实，数据与部门统计口径一致，原始资料存本单位备查。</p>
    <div class="sign">${document.sealed === 'yes' ? seal(issuer) : ''}样板区${issuer.replace(/^区/, '')}<br>${signedOn(document)}</div></section>`
}

export function figuresTable(item: string, proved: readonly number[]): string {
  const rows = sampleFigures.filter((figure) => figure.item === item)
  if (rows.length === 0) return '<p>有关制度、文件和工作记录齐全，逐年归档，可供查阅。</p>'
  const shown = proved.length > 0 ? years.filter((year) => proved.includes(year)) : years
  const name = (input: string) => inputNames.get(`${item}.${input}`) ?? input
  return `<table><tr><th>数据</th>${shown.map((year) => `<th>${year}年</th>`).join('')}<th>单位</th></tr>${rows
    .map(
      (row) =>
        `<tr><td>${name(row.input)}</td>${shown
          .map((year) => `<td>${row.values[years.indexOf(year)]!.replaceAll('；', '<br>')}</td>`)
          .join('')}<td>${row.unit}</td></tr>`,
    )
    .join('')}</table>`
}

const inputNames = new Map<string, string>()
/** Called once with the catalogue: tables show the names that the ledger shows. */
export function nameInputs(standard: Standard): void {
  for (const item of [...standard.conditions, ...standard.indicators])
    for (const input of item.inputs) inputNames.set(`${item.id}.${input.id}`, input.name.zh)
}
export function inputName(item: string, input: string): string {
  return inputNames.get(`${item}.${input}`) ?? input
}

function signedOn(document: PlannedDocument): string {
  if (document.documentDate === null) return ''
  const [year, month, day] = document.documentDate.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** A round seal with a star, as office papers carry; plainly marked as a sample. */
function seal(issuer: string): string {
  return `<svg class="seal" width="120" height="120" viewBox="0 0 120 120"><g fill="none" stroke="#c8201f">
    <circle cx="60" cy="60" r="55" stroke-width="4"/><path id="arc" d="M 20 62 A 40 40 0 0 1 100 62"/></g>
    <path d="M60 40l5 14h15l-12 9 5 15-13-9-13 9 5-15-12-9h15z" fill="#c8201f"/>
    <text fill="#c8201f" font-size="11" text-anchor="middle" x="60" y="30">样板区</text>
    <text fill="#c8201f" font-size="11" text-anchor="middle" x="60" y="98">${issuer.replace(/（.*?）/g, '').slice(0, 8)}</text></svg>`
}

/** A drawn scene with a caption: stands for a site photo. */
export function photoHtml(title: string, hue: number): string {
  return `<!doctype html><meta charset="utf-8"><body style="margin:0;width:960px;height:640px;position:relative;
    background:linear-gradient(hsl(${hue} 55% 82%) 0 48%, hsl(${hue + 70} 35% 55%) 48% 100%);font-family:'Noto Sans CJK SC'">
    <svg width="960" height="640" style="position:absolute"><path d="M0 330 Q180 200 340 318 T660 300 T960 320 V400 H0z" fill="hsl(${hue + 60} 30% 38%)"/>
    <path d="M0 470 C240 420 420 520 960 440 V640 H0z" fill="hsl(200 45% 62%)" opacity=".8"/>
    <rect x="610" y="300" width="150" height="110" fill="#efeae0"/><rect x="630" y="330" width="34" height="80" fill="#7d8894"/></svg>
    <div style="position:absolute;left:0;right:0;bottom:0;background:rgba(0,0,0,.55);color:#fff;padding:14px 20px;font-size:22px">
    ${title}　2013年9月17日　样板区生态办摄（样板）</div></body>`
}
