// Every expected failure in words: what is wrong, where, and what to do. Keys are failure codes.
import type { Failure } from '../api/failure.ts'
import { type Language, type Sentence, say } from './say.ts'

export const failureSentences: Record<string, Sentence> = {
  badInput: { zh: '输入有误，请检查：{fields}', en: 'The input is wrong: {fields}' },
  fieldUnknown: { zh: '“{field}”中有不认识的字段：{keys}', en: '“{field}” has unknown fields: {keys}' },
  fieldMissingOrWrong: {
    zh: '字段“{field}”缺失或类型不对（{problem}）',
    en: 'Field “{field}” is missing or of the wrong type ({problem})',
  },
  fieldInvalid: {
    zh: '字段“{field}”的内容不合要求（{problem}）',
    en: 'Field “{field}” is not acceptable ({problem})',
  },
  unknownOperation: { zh: '程序不认识操作“{operation}”，请更新程序', en: 'Unknown operation “{operation}”' },
  noLedgerOpen: { zh: '还没有打开台账，请先新建或打开', en: 'No ledger is open' },
  ledgerReadOnly: {
    zh: '台账以只读方式打开，不能修改。请复制到可写的位置再打开',
    en: 'The ledger is open read-only; copy it to a writable place first',
  },
  ledgerInUse: {
    zh: '台账“{folder}”正被另一个窗口或程序使用（{holder}）。请先关闭那一个，或以只读方式查看',
    en: 'The ledger “{folder}” is in use ({holder}); close it there first',
  },
  notALedger: {
    zh: '“{folder}”不是生态创建台账，请选择以 .ecoledger 结尾的文件夹',
    en: '“{folder}” is not a ledger; choose a folder ending in .ecoledger',
  },
  damagedLedger: {
    zh: '台账“{folder}”的数据库已损坏（{problem}），未作任何改动。请用 backups 文件夹中的备份恢复',
    en: 'The database of “{folder}” is damaged ({problem}); nothing was changed. Restore a copy from backups',
  },
  newerLedger: {
    zh: '台账“{folder}”由更新版本的程序创建（数据版本{version}，本程序支持到{supported}），请升级程序后再打开',
    en: '“{folder}” was made by a newer program (data version {version}, this one knows {supported}); update first',
  },
  olderLedgerReadOnly: {
    zh: '台账“{folder}”是旧版本，位置不可写，无法升级。请复制到硬盘再打开',
    en: '“{folder}” is of an older version and its place is read-only; copy it to disk first',
  },
  readOnlyPlace: {
    zh: '位置“{folder}”不可写，请换一个文件夹',
    en: '“{folder}” cannot be written; choose another folder',
  },
  placeUnreadable: {
    zh: '位置“{folder}”无法读写（{problem}）。请检查磁盘或U盘是否还在',
    en: '“{folder}” cannot be read or written ({problem}); check the disk or stick',
  },
  ledgerPlaceLost: {
    zh: '写入失败，台账所在的磁盘或U盘可能已断开（{problem}）。这一步没有保存，其余内容不受影响',
    en: 'Saving failed, the disk or stick may be gone ({problem}); this step was not saved',
  },
  folderMissing: {
    zh: '文件夹“{folder}”不存在，可能已移动或U盘未插入',
    en: 'The folder “{folder}” is not there',
  },
  folderNotEmpty: {
    zh: '文件夹“{folder}”里已有内容，新台账需要空文件夹，请换一个名称',
    en: 'The folder “{folder}” is not empty; choose another name',
  },
  diskFull: {
    zh: '磁盘空间不足，没有保存。请清理磁盘后重试',
    en: 'The disk is full; nothing was saved. Free some space and try again',
  },
  tokenUnknown: {
    zh: '所选文件或文件夹已失效，请重新选择',
    en: 'The chosen file or folder is no longer known; choose it again',
  },
  cancelled: { zh: '已取消，没有留下任何改动', en: 'Cancelled; nothing was changed' },
  unknownStandard: { zh: '没有名为“{standard}”的指标体系', en: 'There is no standard “{standard}”' },
  faultyStandard: {
    zh: '指标体系“{standard}”的数据有错误，不能使用',
    en: 'The data of standard “{standard}” is faulty',
  },
  standardFault: { zh: '{place}：{problem}', en: '{place}: {problem}' },
  yearsNotAscending: { zh: '年份须从早到晚排列：{years}', en: 'Years must ascend: {years}' },
  judgedYearNotAmongYears: {
    zh: '考核年{year}不在台账年份（{years}）之内',
    en: 'The judged year {year} is not among {years}',
  },
  yearOutsideLedger: {
    zh: '{year}年不在台账年份（{years}）之内',
    en: '{year} is not among the years of the ledger ({years})',
  },
  yearNotUnderstood: {
    zh: '年份“{text}”应为四位数字，如2013',
    en: 'The year “{text}” should be four digits, such as 2013',
  },
  unknownItem: { zh: '没有编号或名称为“{item}”的考核项', en: 'There is no item “{item}”' },
  unknownInput: {
    zh: '考核项{item}没有填报数据“{input}”，可用：{known}',
    en: 'Item {item} has no input “{input}”; known: {known}',
  },
  unknownQuantity: {
    zh: '自定义项{item}引用了不存在的数据“{quantity}”',
    en: 'Own item {item} refers to the unknown quantity “{quantity}”',
  },
  unknownClause: { zh: '没有基本条件条款“{clause}”', en: 'There is no clause “{clause}”' },
  clauseIsNotConfirmed: {
    zh: '条款“{clause}”由数据或文件判定，不需要人工确认',
    en: 'Clause “{clause}” is not judged by confirmation',
  },
  conditionCannotBeWaived: {
    zh: '基本条件{item}不能按“不适用”或“基本达到”处理',
    en: 'Basic condition {item} cannot be waived',
  },
  unknownSideCondition: {
    zh: '考核项{item}没有附加条件“{sideCondition}”',
    en: 'Item {item} has no declared condition “{sideCondition}”',
  },
  unknownDepartment: { zh: '没有部门“{department}”', en: 'There is no department “{department}”' },
  unknownComponent: {
    zh: '没有可修改要求的项“{component}”',
    en: 'There is no threshold “{component}” to change',
  },
  unknownRequirement: {
    zh: '考核项{item}没有应备材料“{requirement}”',
    en: 'Item {item} has no requirement “{requirement}”',
  },
  unknownEvidence: { zh: '没有编号为“{evidence}”的证明材料', en: 'There is no evidence “{evidence}”' },
  unknownLink: { zh: '这条关联已不存在，请刷新', en: 'This link is no longer there' },
  unknownStatement: { zh: '没有这条待选数据，请刷新', en: 'There is no such statement' },
  nothingToDecide: {
    zh: '“{quantity}”{year}年没有互相矛盾的数据',
    en: '“{quantity}” of {year} has no conflicting statements',
  },
  itemIdTaken: { zh: '编号“{item}”已被使用，请换一个', en: 'The id “{item}” is taken' },
  ownItemStillLinked: {
    zh: '自定义项{item}还关联着{count}份材料，请先解除关联',
    en: 'Own item {item} still has {count} links; remove them first',
  },
  notADecimal: { zh: '“{text}”不是数字', en: '“{text}” is not a number' },
  evidenceInBin: { zh: '《{title}》在回收站里，请先恢复', en: '“{title}” is in the bin; restore it first' },
  periodReversed: {
    zh: '《{title}》的起始年{from}晚于结束年{to}',
    en: 'The period of “{title}” begins ({from}) after it ends ({to})',
  },
  versionIsTheSame: {
    zh: '“{file}”与《{title}》现有版本内容完全相同，无需更新',
    en: '“{file}” is identical to the present version of “{title}”',
  },
  versionIsOtherRecord: {
    zh: '“{file}”与另一份材料《{title}》内容完全相同，请直接关联那一份',
    en: '“{file}” is identical to “{title}”; link that record instead',
  },
  sampleDuplicate: { zh: '样板材料“{file}”重复', en: 'The sample document “{file}” stands twice' },
  emptyFile: {
    zh: '“{file}”是空文件（0字节），没有收入',
    en: '“{file}” is empty (0 bytes) and was not taken in',
  },
  fileVanished: {
    zh: '找不到“{file}”，可能已移动，或U盘已拔出',
    en: '“{file}” is not there any more; was the stick pulled out?',
  },
  fileUnreadable: { zh: '没有权限读取“{file}”', en: 'No permission to read “{file}”' },
  fileIsFolder: { zh: '“{file}”是文件夹，请选择其中的文件', en: '“{file}” is a folder' },
  fileReadFault: {
    zh: '读取“{file}”出错（{problem}），请检查磁盘后重试',
    en: 'Reading “{file}” failed ({problem})',
  },
  fileChanged: {
    zh: '“{file}”在读取过程中被改动，没有收入。请等它保存完再拖入',
    en: '“{file}” changed while it was read; wait until it is saved and try again',
  },
  tooManyFiles: {
    zh: '“{folder}”里的文件超过{most}个，请分批拖入',
    en: '“{folder}” holds more than {most} files; add them in parts',
  },
  uploadBroken: {
    zh: '“{file}”传输中断，没有收入，请重试',
    en: 'The transfer of “{file}” broke off; try again',
  },
  numberEmpty: { zh: '“{input}”{year}年没有填数字', en: '“{input}” of {year} is empty' },
  numberNotUnderstood: {
    zh: '“{input}”{year}年的“{text}”不是数字，请填写如 1234.5 或 1,234.5',
    en: '“{text}” for “{input}” of {year} is not a number; write 1234.5 or 1,234.5',
  },
  numberAmbiguousComma: {
    zh: '“{input}”{year}年的“{text}”逗号位置不对，分不清是千分位还是小数点',
    en: 'The comma in “{text}” for “{input}” of {year} is ambiguous',
  },
  numberRange: {
    zh: '“{input}”{year}年的“{text}”是一个范围，请填一个确定的数',
    en: '“{text}” for “{input}” of {year} is a range; enter one number',
  },
  numberApproximate: {
    zh: '“{input}”{year}年的“{text}”是约数，请填准确的数',
    en: '“{text}” for “{input}” of {year} is approximate; enter the exact number',
  },
  numberPlaceholder: {
    zh: '“{input}”{year}年的“{text}”表示没有数，请清空该格，或按“不适用”处理',
    en: '“{text}” for “{input}” of {year} stands for nothing; clear the cell or declare the item not applicable',
  },
  unitUnknown: {
    zh: '“{input}”{year}年的单位“{unit}”不认识，应能换算为{wanted}',
    en: 'The unit “{unit}” of “{input}” {year} is unknown; it should convert to {wanted}',
  },
  unitMismatch: {
    zh: '“{input}”{year}年的单位“{unit}”不能换算为{wanted}',
    en: 'The unit “{unit}” of “{input}” {year} cannot become {wanted}',
  },
  listLineNotUnderstood: {
    zh: '“{input}”{year}年的“{text}”看不懂，请按“名称=实测/限值”填写，用分号隔开',
    en: '“{text}” for “{input}” of {year} is not understood; write name=measured/limit, parted by semicolons',
  },
  listNameTwice: {
    zh: '“{input}”{year}年的“{text}”出现两次',
    en: '“{text}” stands twice in “{input}” of {year}',
  },
  classNotUnderstood: {
    zh: '“{input}”{year}年的“{text}”不是水质类别，请填Ⅰ—Ⅴ或劣Ⅴ',
    en: '“{text}” for “{input}” of {year} is no water class; write Ⅰ–Ⅴ or 劣Ⅴ',
  },
  valuesRejected: {
    zh: '有{count}个格子有问题，全部没有写入',
    en: '{count} cells are wrong; nothing was written',
  },
  pastedTwice: {
    zh: '“{name}”{year}年在同一次输入中有两个不同的数：{first}和{second}',
    en: '“{name}” of {year} has two different numbers in one step: {first} and {second}',
  },
  importRejected: {
    zh: '“{file}”有{count}行有问题，整个文件没有导入',
    en: '{count} rows of “{file}” are wrong; nothing was imported',
  },
  importEmpty: { zh: '“{file}”里没有数据行', en: '“{file}” has no rows' },
  rowFault: { zh: '“{file}”第{row}行', en: '“{file}” row {row}' },
  rowContradicts: {
    zh: '第{row}行与第{earlier}行矛盾：“{name}”{year}年分别为{second}和{first}',
    en: 'Row {row} contradicts row {earlier}: “{name}” of {year} is {second} and {first}',
  },
  cellEmpty: { zh: '“{column}”列为空', en: 'Column “{column}” is empty' },
  columnsMissing: {
    zh: '“{file}”缺少列：{columns}（现有：{found}）。第一行须为 item,year,input,value,unit,department,source',
    en: '“{file}” lacks the columns {columns} (found: {found})',
  },
  columnTwice: { zh: '“{file}”的列“{column}”出现两次', en: 'The column “{column}” stands twice in “{file}”' },
  tableTooLarge: { zh: '“{file}”太大（上限{most}），请拆分', en: '“{file}” is too large (limit {most})' },
  oldExcelFile: {
    zh: '“{file}”是旧版Excel（.xls/.et），请另存为 .xlsx 再导入',
    en: '“{file}” is an old Excel file; save it as .xlsx',
  },
  workbookDamaged: {
    zh: '“{file}”不是完整的xlsx工作簿，请重新保存后再试',
    en: '“{file}” is not a whole xlsx workbook',
  },
  workbookBomb: {
    zh: '“{file}”解压后达{size}，疑似异常文件，没有打开',
    en: '“{file}” would unpack to {size}; it was not opened',
  },
  textEncodingUnknown: {
    zh: '“{file}”的编码无法识别，请另存为UTF-8编码的CSV',
    en: 'The encoding of “{file}” is unknown; save it as CSV in UTF-8',
  },
  csvFault: {
    zh: '“{file}”第{row}行格式有误（{problem}）',
    en: '“{file}” row {row} is malformed ({problem})',
  },
  nothingToUndo: { zh: '没有可撤销的操作', en: 'There is nothing to undo' },
  nothingToRedo: { zh: '没有可重做的操作', en: 'There is nothing to redo' },
  exportFailed: {
    zh: '导出失败（{problem}），没有留下不完整的文件',
    en: 'The export failed ({problem}); no partial file was left',
  },
  connectionLost: {
    zh: '与程序的连接中断，正在重连。若长时间不恢复，请重新启动程序',
    en: 'The connection to the program was lost; restart it if this lasts',
  },
  programFault: {
    zh: '程序出错，台账没有改动（{problem}）',
    en: 'The program failed; the ledger was not changed ({problem})',
  },
}

/** The sentence of a failure, with its single faults below it, indented. */
export function failureText(failure: Failure, language: Language): string {
  const sentence = failureSentences[failure.code]
  const own = sentence ? say(sentence, language, failure.facts) : failure.code
  return [
    own,
    ...(failure.faults ?? []).map((fault) => failureText(fault, language).replace(/^/gm, '  ')),
  ].join('\n')
}
