// Draws the coverage bars with the few parts of echarts that they need.
import { BarChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { CoverageByYear } from '../../../shared/api/views.ts'

use([BarChart, GridComponent, TooltipComponent, SVGRenderer])

export function drawCoverage(
  element: HTMLElement,
  coverage: CoverageByYear[],
  nameOf: (year: number | null) => string,
) {
  const chart = init(element, null, { renderer: 'svg' })
  const missing = coverage.map((entry) => entry.mustCells - entry.filled)
  chart.setOption({
    animation: false,
    grid: { left: 4, right: 8, top: 8, bottom: 4, containLabel: true },
    xAxis: { type: 'value', splitLine: { lineStyle: { color: '#e6ebe7' } } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: coverage.map((entry) => nameOf(entry.year)),
      axisTick: { show: false },
    },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    series: [
      {
        type: 'bar',
        stack: 'cells',
        name: '✓',
        data: coverage.map((entry) => entry.filled),
        color: '#2f6b4f',
        barMaxWidth: 16,
      },
      { type: 'bar', stack: 'cells', name: '○', data: missing, color: '#d9c9a3', barMaxWidth: 16 },
    ],
  })
  return chart
}
