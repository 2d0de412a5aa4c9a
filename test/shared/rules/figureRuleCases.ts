// Cases of the rules about figures, verdicts and what people declared.
import {
  alter,
  confirmed,
  declared,
  dropLinks,
  dropValue,
  itemRow,
  notApplicable,
  paper,
  put,
  putLink,
  putPaper,
  putValue,
  reviewed,
} from '../builders.ts'
import type { RuleCase } from './ruleCase.ts'

const override = {
  op: '>=' as const,
  value: '20',
  reason: '省厅批复',
  by: '张三',
  at: '2014-01-10T08:00:00.000Z',
}
const other = {
  entered: '370',
  number: '370',
  list: null,
  unit: '亿元',
  department: 'drc',
  source: '公报',
  at: '',
  by: '李四',
}

export const figureRuleCases: Record<string, RuleCase> = {
  noValue: {
    trips: (state) => dropValue(state, 'forest_area', 2011),
    finds: [{ item: '5', year: 2011, place: { page: 'items', item: '5', year: 2011, field: 'forest_area' } }],
    silent: (state) => {
      dropValue(state, 'manure_total', 2013)
      put(state, 'items', itemRow('16', { notApplicable }))
    },
  },
  zeroDenominator: {
    trips: (state) => putValue(state, 'farmland_area', 2012, '0'),
    finds: [{ item: '17', year: 2012, place: { page: 'items', item: '17', year: 2012 } }],
    silent: (state) => putValue(state, 'fertiliser_pure', 2012, '0'),
  },
  valueWithoutSource: {
    trips: (state) => alter(state, 'values', 'gdp@2012', { department: '' }),
    finds: [{ item: '2', year: 2012, place: { page: 'items', item: '2', year: 2012, field: 'gdp' } }],
    silent: (state) =>
      alter(state, 'values', 'gdp@2012', { department: '', source: '', evidence: paper('I2-E04') }),
  },
  notApplicableWithoutProof: {
    trips: (state) => {
      put(state, 'items', itemRow('16', { notApplicable }))
      dropLinks(state, '16')
      putPaper(state, 'gone', { binned: { at: '2014-01-10T08:00:00.000Z', by: '张三' } })
      putLink(state, 'old', 'gone', { item: '16', requirement: null })
    },
    finds: [{ item: '16', facts: { item: '16 规模化畜禽养殖场粪便综合利用率', reason: '辖区内没有' } }],
    silent: (state) => {
      put(state, 'items', itemRow('16', { notApplicable }))
      dropLinks(state, '16')
      putLink(state, 'certificate', paper('I17-E03'), { item: '16', requirement: null })
    },
  },
  conflictingStatements: {
    trips: (state) => alter(state, 'values', 'gdp@2013', { competing: [other] }),
    finds: [
      {
        item: '2',
        year: 2013,
        facts: {
          quantity: '地区生产总值',
          year: '2013',
          recorded: '3600000 万元',
          other: '370 亿元',
          from: '发改局',
        },
      },
    ],
    silent: (state) => putValue(state, 'used_by_no_item', 2013, '1', { competing: [other] }),
  },
  notMetBinding: {
    trips: (state) => putValue(state, 'fresh_water', 2013, '18000009'),
    finds: [
      {
        item: '3a',
        year: 2013,
        facts: { item: '3a 单位工业增加值新鲜水耗', shown: '20.00', wanted: '≤20' },
      },
    ],
    silent: (state) => putValue(state, 'fresh_water', 2013, '18000000'),
  },
  notMetReference: {
    trips: (state) => putValue(state, 'clean_energy', 2013, '5000'),
    finds: [{ item: '14', year: 2013, place: { page: 'items', item: '14', year: 2013 } }],
    silent: (state) => {
      putValue(state, 'clean_energy', 2013, '5000')
      put(state, 'items', itemRow('14', { reviewed }))
    },
  },
  conditionNotMet: {
    trips: (state) => {
      putValue(state, 'larger_incidents', 2011, '1')
      put(state, 'clauses', { id: 'C5.3', confirmed: confirmed(false) })
    },
    finds: [
      { item: 'C3', place: { page: 'items', item: 'C3', field: 'C3.3' } },
      { item: 'C5', place: { page: 'items', item: 'C5', field: 'C5.3' } },
    ],
    silent: (state) => putValue(state, 'towns_total', 2013, '5'),
  },
  clauseNotConfirmed: {
    trips: (state) => put(state, 'clauses', { id: 'C5.3', confirmed: null }),
    finds: [{ item: 'C5', place: { page: 'items', item: 'C5', field: 'C5.3' } }],
    silent: (state) => put(state, 'clauses', { id: 'C5.3', confirmed: confirmed(false) }),
  },
  judgedOnEarlierYear: {
    trips: (state) => dropValue(state, 'forest_area', 2013),
    finds: [{ item: '5', year: 2013, facts: { item: '5 森林覆盖率', used: '2012', wanted: '2013' } }],
    silent: (state) => dropValue(state, 'forest_area', 2012),
  },
  directDiffers: {
    trips: (state) => putValue(state, 'net_income_per_capita', 2013, '20000.6'),
    finds: [
      {
        item: '1',
        year: 2013,
        facts: { item: '1 农民年人均纯收入', year: '2013', published: '20000.6', computed: '20000' },
      },
    ],
    silent: (state) => putValue(state, 'net_income_per_capita', 2013, '20000.4'),
  },
  impossibleFigure: {
    trips: (state) => putValue(state, 'straw_used', 2013, '30000.01'),
    finds: [{ item: '15', year: 2013, place: { page: 'items', item: '15', year: 2013 } }],
    silent: (state) => putValue(state, 'straw_used', 2013, '30000'),
  },
  overriddenThreshold: {
    trips: (state) => put(state, 'overrides', { id: '5', ...override }),
    finds: [
      {
        item: '5',
        facts: { item: '5 森林覆盖率', limit: '>= 20', reason: '省厅批复', by: '张三' },
        place: { page: 'settings', field: '5' },
      },
    ],
    silent: (state) => put(state, 'overrides', { id: 'of-no-component', ...override }),
  },
  sideConditionUndeclared: {
    trips: (state) => put(state, 'items', itemRow('18b')),
    finds: [{ item: '18b', place: { page: 'items', item: '18b', field: 'no_accident' } }],
    silent: (state) => put(state, 'items', itemRow('18b', { declared: { no_accident: declared(false) } })),
  },
  basicallyMetWithoutReason: {
    trips: (state) => put(state, 'items', itemRow('14', { reviewed: { ...reviewed, reason: ' ' } })),
    finds: [{ item: '14', facts: { item: '14 农村生活用能中清洁能源所占比例', by: '张三' } }],
    silent: (state) => put(state, 'items', itemRow('14', { reviewed })),
  },
  worseningTrend: {
    trips: (state) => putValue(state, 'forest_area', 2011, '4000'),
    finds: [{ item: '5', facts: { item: '5 森林覆盖率', shown: '20.00→19.50→19.50' } }],
    silent: (state) => putValue(state, 'fertiliser_pure', 2011, '1225000'),
  },
  noVisitDate: {
    trips: (state) => alter(state, 'profile', 'profile', { visitDate: null }),
    finds: [{ item: null, place: { page: 'settings', field: 'visitDate' } }],
    silent: (state) => alter(state, 'profile', 'profile', { visitDate: '2014-03-10' }),
  },
}
