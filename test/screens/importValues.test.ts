// A department's table taken in through the window: whole and one step, or not at all with every bad row named.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import excel from 'exceljs'
import { describe, expect, test } from 'vitest'
import { noChromium } from './support/chromium.ts'
import { sampleHome } from './support/sampleHome.ts'
import { serveApp, useChromium } from './support/servedApp.ts'
import { becomes, goTo, gridCell, seen, shownFailure } from './support/windowActions.ts'

const head = 'item,year,input,value,unit,department,source'

describe.skipIf(noChromium)('importing figures', () => {
  const chromium = useChromium()
  const openForest = async () => {
    const { home, ledger } = sampleHome()
    const app = await serveApp(home, ledger)
    const page = await chromium.window(app.link)
    await goTo(page, 'items?item=5')
    await gridCell(page, 0, 0).waitFor()
    const give = (name: string, content: string | Uint8Array) => {
      const file = join(home, name)
      writeFileSync(file, content)
      return page.getByLabel('导入数据表…').setInputFiles(file)
    }
    return { app, page, give }
  }

  test('a good CSV is one step that undo takes back', async () => {
    const { app, page, give } = await openForest()
    await give(
      '林业.csv',
      `${head}\n5,2013,forest_area,5400,公顷,forest,年报\n5,2012,forest_area,5350,公顷,forest,年报\n`,
    )
    await seen(page, '已导入2行，改动2个数，冲突0处')
    await becomes(() => gridCell(page, 0, 2).innerText(), '5,400')
    await page.getByRole('button', { name: '撤销' }).click()
    await becomes(() => gridCell(page, 0, 2).innerText(), '80,800')
    await app.stop()
  })

  test('a workbook is taken in as well', async () => {
    const { app, page, give } = await openForest()
    const workbook = new excel.Workbook()
    const sheet = workbook.addWorksheet('数据')
    sheet.addRow(head.split(','))
    sheet.addRow(['5', 2013, '森林面积', 5401.5, '公顷', '林业（林水）局', '年报'])
    await give('林业.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))
    await becomes(() => gridCell(page, 0, 2).innerText(), '5,401.5')
    await app.stop()
  })

  test('bad rows are named one by one and nothing is taken in', async () => {
    const { app, page, give } = await openForest()
    await give(
      '林业.csv',
      `${head}\n5,2013,forest_area,5400,公顷,forest,年报\n99,2013,forest_area,1,公顷,,\n5,去年,forest_area,1,公顷,,\n5,2012,forest_area,5400,吨,,\n`,
    )
    const words = await shownFailure(page)
    expect(words).toContain('“林业.csv”有3行有问题，整个文件没有导入')
    for (const row of [3, 4, 5]) expect(words).toContain(`第${row}行`)
    expect(words).toContain('“99”')
    expect(words).toContain('“去年”')
    expect(words).toContain('“吨”')
    await becomes(() => gridCell(page, 0, 2).innerText(), '80,800')
    await app.stop()
  })

  test('a table without its columns, and one that is no table, are told what to do', async () => {
    const { app, page, give } = await openForest()
    await give('没有列.csv', '指标,年份,数值\n5,2013,5400\n')
    expect(await shownFailure(page)).toContain('缺少列')
    await give('没传完.xlsx', 'PK\u0003\u0004半个工作簿')
    expect(await shownFailure(page)).toMatch(/不是完整的xlsx工作簿/)
    await app.stop()
  })
})
