// States in words with a sign; colour is never the only mark.
import type { Sentence } from './say.ts'

export const verdictSentences: Record<string, Sentence> = {
  met: { zh: '达标', en: 'met' },
  notMet: { zh: '未达标', en: 'not met' },
  noData: { zh: '缺数据', en: 'no data' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
  basicallyMet: { zh: '基本达到', en: 'basically met' },
  undeclared: { zh: '未声明', en: 'undeclared' },
}
export const verdictSigns: Record<string, string> = {
  met: '✓',
  notMet: '✗',
  noData: '○',
  notApplicable: '—',
  basicallyMet: '≈',
  undeclared: '?',
}
