// What the desktop program says around the page: menus, dialogs, messages.
import type { Sentence } from './say.ts'

export const desktopWords = {
  product: { zh: '生态创建台账', en: 'Eco Ledger' },

  ledgerMenu: { zh: '台账(&L)', en: '&Ledger' },
  startPage: { zh: '开始页（新建、打开）', en: 'Start page (new, open)' },
  openLedger: { zh: '打开台账…', en: 'Open ledger…' },
  openRecent: { zh: '最近使用的台账', en: 'Recent ledgers' },
  noRecent: { zh: '（没有）', en: '(none)' },
  openSample: { zh: '打开样板区台账', en: 'Open the sample district' },
  showFolder: { zh: '打开台账所在文件夹', en: 'Show the ledger’s folder' },
  exportWorkbook: { zh: '导出台账（Excel）…', en: 'Export the ledger (Excel)…' },
  quit: { zh: '退出', en: 'Quit' },

  editMenu: { zh: '编辑(&E)', en: '&Edit' },
  undo: { zh: '撤销输入', en: 'Undo typing' },
  redo: { zh: '重做输入', en: 'Redo typing' },
  cut: { zh: '剪切', en: 'Cut' },
  copy: { zh: '复制', en: 'Copy' },
  paste: { zh: '粘贴', en: 'Paste' },
  selectAll: { zh: '全选', en: 'Select all' },

  viewMenu: { zh: '视图(&V)', en: '&View' },
  zoomIn: { zh: '放大', en: 'Zoom in' },
  zoomOut: { zh: '缩小', en: 'Zoom out' },
  resetZoom: { zh: '实际大小', en: 'Actual size' },
  fullScreen: { zh: '全屏', en: 'Full screen' },
  reload: { zh: '重新载入页面', en: 'Reload the page' },
  developerTools: { zh: '开发者工具', en: 'Developer tools' },

  helpMenu: { zh: '帮助(&H)', en: '&Help' },
  about: { zh: '关于生态创建台账', en: 'About Eco Ledger' },
  aboutText: {
    zh: '生态创建台账 {version}\n\n新建的台账放在：{home}\n数据只保存在本机，不上传任何内容。\n\nElectron {electron} · Chromium {chrome} · Node {node}',
    en: 'Eco Ledger {version}\n\nNew ledgers are put in: {home}\nEverything stays on this computer.\n\nElectron {electron} · Chromium {chrome} · Node {node}',
  },

  pickOpen: {
    zh: '选择要打开的台账（以 .ecoledger 结尾的文件夹）',
    en: 'Choose a ledger (a folder ending in .ecoledger)',
  },
  pickOpenButton: { zh: '打开', en: 'Open' },
  pickCreate: { zh: '选择新台账放在哪个文件夹里', en: 'Choose the folder that will hold the new ledger' },
  pickCreateButton: { zh: '放在这里', en: 'Put it here' },
  save: { zh: '保存', en: 'Save' },
  workbooks: { zh: 'Excel 工作簿', en: 'Excel workbook' },
  allFiles: { zh: '所有文件', en: 'All files' },
  saveFailed: {
    zh: '写不了“{file}”（{problem}）。文件若正在 WPS 或 Excel 中打开，请先关闭，或换一个位置再保存。没有留下不完整的文件',
    en: 'Cannot write “{file}” ({problem}). Close it in WPS or Excel, or save elsewhere. No partial file was left',
  },
  exported: {
    zh: '台账已导出，证明材料的链接按此位置写成：\n{file}',
    en: 'Exported, with links that hold from here:\n{file}',
  },
  showInFolder: { zh: '打开所在文件夹', en: 'Show in folder' },
  close: { zh: '知道了', en: 'Close' },

  pageGone: {
    zh: '页面意外停止（{reason}），已重新载入。已保存的内容不受影响，正在输入的一格请核对',
    en: 'The page stopped ({reason}) and was loaded again. What was saved is safe; check the cell being typed',
  },
  pageKeepsFailing: {
    zh: '页面连续停止（{reason}）。已保存的内容不受影响，请退出后重新启动；若仍出现，请重新启动电脑',
    en: 'The page keeps stopping ({reason}). What was saved is safe; quit and start again',
  },
  pageStuck: {
    zh: '页面没有响应。可以再等一会儿，或重新载入（已保存的内容不受影响）',
    en: 'The page does not respond. Wait, or load it again (what was saved is safe)',
  },
  wait: { zh: '再等等', en: 'Wait' },
  loadAgain: { zh: '重新载入', en: 'Load again' },
  programFault: {
    zh: '程序出错，需要退出。已保存的内容不受影响。\n\n{problem}',
    en: 'The program failed and has to quit. What was saved is safe.\n\n{problem}',
  },
} satisfies Record<string, Sentence>
