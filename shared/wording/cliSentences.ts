// What the command line says beside the engine's failures.
import type { Sentence } from './say.ts'

export const cliSentences = {
  commands: { zh: '生态创建台账 命令行。可用命令：', en: 'eco-ledger commands:' },
  usage: { zh: '用法：eco-ledger {usage}', en: 'Usage: eco-ledger {usage}' },
  unknownCommand: { zh: '没有命令“{command}”', en: 'Unknown command “{command}”' },
  wrongCount: { zh: '命令“{command}”的参数个数不对（{count}个）', en: '“{command}” got {count} arguments' },
  badOption: { zh: '选项有误：{problem}', en: 'Bad option: {problem}' },
  badYears: { zh: '年份应写成 2012,2013，而不是“{value}”', en: 'Years are written 2012,2013, not “{value}”' },
  badNumber: {
    zh: '--{option} 应为整数，而不是“{value}”',
    en: '--{option} wants a whole number, not “{value}”',
  },
  profileUnreadable: {
    zh: '读不了“{file}”：{problem}。请提供JSON格式的区情文件',
    en: 'Cannot read “{file}”: {problem}',
  },
  needsOut: { zh: '请用 --out 指定输出文件', en: 'Name the output file with --out' },
  outFailed: {
    zh: '写不了“{file}”（{problem}），没有留下不完整的文件。请换一个位置，或先关闭正打开着它的程序',
    en: 'Cannot write “{file}” ({problem}); nothing half-written was left. Choose another place, or close the program that has it open',
  },
  outputFailed: {
    zh: '结果没有全部输出（{problem}），请换一个位置重新执行',
    en: 'Not everything could be put out ({problem}); run it again with another place',
  },
  needsReviewer: { zh: '--verdict basicallyMet 须同时用 --by 写明审核人', en: 'basicallyMet needs --by' },
  badVerdict: {
    zh: '--verdict 只能是 basicallyMet；其余结论由数据计算，不能填写',
    en: 'Only basicallyMet can be set',
  },
  nothingToSet: { zh: '没有指定要改的内容', en: 'Nothing to set was given' },
  needsTarget: {
    zh: '用了 --years 或 --page，还须写明 --item 或 --requirement',
    en: '--years and --page need --item or --requirement',
  },
  badJson: { zh: '输入不是JSON：{problem}', en: 'The input is no JSON: {problem}' },
  created: { zh: '已建立台账：{folder}', en: 'Ledger made: {folder}' },
  imported: {
    zh: '已导入{rows}行，改动{changed}个数，冲突{conflicts}处',
    en: '{rows} rows imported, {changed} figures changed, {conflicts} conflicts',
  },
  added: { zh: '{name}：已收入，编号{id}', en: '{name}: taken in as {id}' },
  addedDuplicate: { zh: '{name}：与已有材料{id}相同，未重复收入', en: '{name}: duplicate of {id}' },
  nothingToAdd: {
    zh: '没有可收入的文件：文件夹是空的，或只有系统文件',
    en: 'There was nothing to take in: the folder is empty or holds only system files',
  },
  addFailed: { zh: '{name}：{problem}', en: '{name}: {problem}' },
  exported: { zh: '已导出：{file}', en: 'Exported: {file}' },
  done: { zh: '已保存', en: 'Saved' },
  sampleReady: { zh: '样板台账已就绪：{folder}', en: 'The sample ledger is ready: {folder}' },
  checkHead: {
    zh: '{district}　就绪度 {score}　基本条件 {conditions}/5 满足　指标 {met}/{items} 达标',
    en: '{district}  readiness {score}  conditions {conditions}/5  items {met}/{items} met',
  },
  checkFindings: {
    zh: '问题：错误{error}　警告{warning}　提示{note}',
    en: 'findings: {error} errors, {warning} warnings, {note} notes',
  },
  doctorFine: { zh: '数据库完好，{files}个文件全部与校验码一致', en: 'Database sound, {files} files intact' },
  doctorFaults: {
    zh: '数据库{database}；{files}个文件中{faults}个有问题',
    en: 'Database {database}; {faults} of {files} files faulty',
  },
  link: { zh: '请在浏览器打开：{link}', en: 'Open in a browser: {link}' },
  stopHint: { zh: '按 Ctrl+C 结束', en: 'Ctrl+C to stop' },
  programFault: { zh: '程序出错：{problem}', en: 'The program failed: {problem}' },
  noElectron: {
    zh: '本机没有桌面程序组件（Electron），改在浏览器中打开同一程序',
    en: 'Electron is not available here; opening the same program in the browser',
  },
  noDisplay: {
    zh: '本机没有图形界面，改用浏览器打开同一程序',
    en: 'There is no display here; opening the same program in the browser',
  },
  electronFailed: {
    zh: '桌面窗口打不开（Electron 启动失败），改在浏览器中打开同一程序',
    en: 'The desktop window could not be opened; opening the same program in the browser',
  },
  building: { zh: '首次启动，正在构建程序，约需一分钟…', en: 'First start: building, about a minute…' },
} satisfies Record<string, Sentence>
