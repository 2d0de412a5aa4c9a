// Words of the export page and of the check of the stored files.
import type { Sentence } from '../../shared/wording/say.ts'

export const deliverWords = {
  title: { zh: '迎检台账（Excel）', en: 'The printed ledger (Excel)' },
  about: {
    zh: '一个工作簿，按打印要求排好版：A4横向（列多的为A3），每页重复表头，指标值为可复算的公式。导出内容为中文。',
    en: 'One workbook, laid out for print, with values as formulas that can be recomputed. Its language is Chinese.',
  },
  sheets: { zh: '包含以下表页', en: 'It contains' },
  sheet1: { zh: '封面', en: 'Cover' },
  sheet2: { zh: '目录（可点击）', en: 'Contents with links' },
  sheet3: { zh: '填表说明', en: 'Instructions' },
  sheet4: { zh: '基本条件', en: 'Basic conditions' },
  sheet5: { zh: '考核指标', en: 'Indicators' },
  sheet6: { zh: '每个考核项一页', en: 'One sheet an item' },
  sheet7: { zh: '证明材料总目录', en: 'Catalogue of evidence' },
  sheet8: { zh: '缺项清单', en: 'Gap list' },
  sheet9: { zh: '数据口径表', en: 'Table of figures' },
  export: { zh: '导出台账', en: 'Export the ledger' },
  exporting: { zh: '正在生成……', en: 'Writing…' },
  exported: { zh: '已导出《{file}》（{size}）', en: '“{file}” is exported ({size})' },
  exportedTo: { zh: '已保存到 {path}', en: 'Saved to {path}' },
  notSaved: { zh: '没有保存', en: 'Not saved' },
  besideHint: {
    zh: '工作簿里的材料链接是相对路径：请把它放在台账文件夹“{name}.ecoledger”旁边，链接才能打开。',
    en: 'Links to documents are relative: keep the workbook beside the folder “{name}.ecoledger”.',
  },
  sampleHint: {
    zh: '这是样板区：导出的每一页都会标明“样板”，不得用于申报。',
    en: 'This is the sample district: every page of the export says so.',
  },
  ready: { zh: '没有错误级问题，可以打印', en: 'No errors: ready to print' },
  notReady: {
    zh: '还有{count}个错误级问题，导出的台账会如实反映',
    en: '{count} errors are open; the ledger will show them as they are',
  },
  look: { zh: '查看问题', en: 'Look at them' },
  doctor: { zh: '核对材料文件', en: 'Check the stored files' },
  doctorAbout: {
    zh: '逐个重新计算材料文件的SHA-256，与收入时的记录比对，并检查数据库。打包或迎检前建议做一次。',
    en: 'Hashes every stored file anew and compares it with the record; also checks the database.',
  },
  check: { zh: '开始核对', en: 'Check now' },
  checking: { zh: '正在核对：{file}', en: 'Checking {file}' },
  sound: { zh: '{files}个文件全部完好，数据库完好', en: 'All {files} files and the database are sound' },
  faulty: { zh: '发现{count}处问题', en: '{count} faults found' },
  missing: { zh: '文件不见了', en: 'is missing' },
  altered: { zh: '文件内容被改动', en: 'was altered' },
  unreadable: { zh: '文件读不出', en: 'cannot be read' },
  databaseFault: { zh: '数据库：{fault}', en: 'Database: {fault}' },
  strays: {
    zh: '另有{count}个文件不属于任何材料（不影响使用）',
    en: '{count} stored files belong to no record',
  },
} satisfies Record<string, Sentence>
