// Every expected failure in words: what is wrong, where, and what to do. Keys are failure codes.
import type { Failure } from '../api/failure.ts'
import { problemWords } from './problemWords.ts'
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
  unfinishedLedger: {
    zh: '“{folder}”里还没有台账内容：建立时被中断，或没有复制完整。请重新复制；若是新建的，请删除这个文件夹后重新建立',
    en: '“{folder}” holds no ledger yet: its making was cut off, or it was not copied whole. Copy it again, or delete the folder and make the ledger anew',
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
  unknownStandard: {
    zh: '本程序没有名为“{standard}”的指标体系，请升级程序，或改用 county2007',
    en: 'This program has no standard “{standard}”; update it, or use county2007',
  },
  faultyStandard: {
    zh: '指标体系“{standard}”的数据有错误，不能使用，请改正以下各处',
    en: 'The data of standard “{standard}” is faulty and cannot be used; mend these places',
  },
  programDamaged: {
    zh: '程序自带的文件“{file}”缺失或损坏（{problem}），请重新解压或安装程序',
    en: 'The program’s own file “{file}” is missing or damaged ({problem}); unpack or install the program again',
  },
  portTaken: {
    zh: '端口{port}已被占用或不能使用，请用 --port 换一个，或不指定端口',
    en: 'Port {port} is in use or not allowed; choose another with --port, or none',
  },
  standardFault: { zh: '{place}：{problem}', en: '{place}: {problem}' },
  yearsNotAscending: { zh: '年份须从早到晚排列：{years}', en: 'Years must ascend: {years}' },
  judgedYearNotAmongYears: {
    zh: '考核年{year}不在台账年份（{years}）之内',
    en: 'The judged year {year} is not among {years}',
  },
  yearOutsideLedger: {
    zh: '{year}年不在台账年份（{years}）之内，请改正年份，或在设置中增加',
    en: '{year} is not among the years of the ledger ({years}); correct it, or add the year in the settings',
  },
  yearNotUnderstood: {
    zh: '年份“{text}”应为四位数字，如2013',
    en: 'The year “{text}” should be four digits, such as 2013',
  },
  unknownItem: {
    zh: '没有编号或名称为“{item}”的考核项，请按指标体系填写，如 5、3a、C1',
    en: 'There is no item “{item}”; write its number or name, such as 5, 3a, C1',
  },
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
    zh: '基本条件{item}不能按“不适用”或“基本达到”处理，须逐条满足',
    en: 'Basic condition {item} cannot be waived; each of its clauses must hold',
  },
  unknownSideCondition: {
    zh: '考核项{item}没有附加条件“{sideCondition}”',
    en: 'Item {item} has no declared condition “{sideCondition}”',
  },
  unknownDepartment: {
    zh: '没有部门“{department}”，请从部门列表中选择',
    en: 'There is no department “{department}”; choose one of the list',
  },
  unknownComponent: {
    zh: '没有可修改要求的项“{component}”',
    en: 'There is no threshold “{component}” to change',
  },
  unknownRequirement: {
    zh: '考核项{item}没有应备材料“{requirement}”',
    en: 'Item {item} has no requirement “{requirement}”',
  },
  requirementNowhere: {
    zh: '没有编号为“{requirement}”的应备材料，请到缺项清单核对编号',
    en: 'There is no requirement “{requirement}”; look its number up in the list of gaps',
  },
  unknownEvidence: {
    zh: '没有编号为“{evidence}”的证明材料，请刷新后重试',
    en: 'There is no evidence “{evidence}”; reload and try again',
  },
  unknownLink: { zh: '这条关联已不存在，请刷新', en: 'This link is no longer there' },
  unknownStatement: { zh: '没有这条待选数据，请刷新', en: 'There is no such statement' },
  nothingToDecide: {
    zh: '“{quantity}”{year}年没有互相矛盾的数据',
    en: '“{quantity}” of {year} has no conflicting statements',
  },
  itemIdTooLong: {
    zh: '编号“{item}”太长，请不超过{most}个字符',
    en: 'The id “{item}” is too long; at most {most} characters',
  },
  itemIdTaken: { zh: '编号“{item}”已被使用，请换一个', en: 'The id “{item}” is taken' },
  ownItemStillLinked: {
    zh: '自定义项{item}还关联着{count}份材料，请先解除关联',
    en: 'Own item {item} still has {count} links; remove them first',
  },
  ownItemStillHasFigures: {
    zh: '自定义项{item}还有{count}个填报数据，请先清空这些数据',
    en: 'Own item {item} still has {count} figures; clear them first',
  },
  faultyOwnItem: {
    zh: '自定义项{item}的定义有错误，没有加入，请改正以下各处',
    en: 'Own item {item} is not defined right and was not added; mend these places',
  },
  notADecimal: {
    zh: '“{text}”不是数字，请填写如 18 或 4.5',
    en: '“{text}” is not a number; write 18 or 4.5',
  },
  evidenceInBin: { zh: '《{title}》在回收站里，请先恢复', en: '“{title}” is in the bin; restore it first' },
  periodReversed: {
    zh: '《{title}》的起始年{from}晚于结束年{to}，请改正',
    en: 'The period of “{title}” begins ({from}) after it ends ({to}); correct it',
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
    zh: '“{file}”是空文件（0字节），没有收入，请向提供者重新索取',
    en: '“{file}” is empty (0 bytes) and was not taken in; ask for it again',
  },
  fileVanished: {
    zh: '找不到“{file}”，可能已移动，或U盘已拔出',
    en: '“{file}” is not there any more; was the stick pulled out?',
  },
  fileUnreadable: {
    zh: '没有权限读取“{file}”，请先复制到自己的文件夹',
    en: 'No permission to read “{file}”; copy it to a folder of your own first',
  },
  fileInUse: {
    zh: '“{file}”正被其他程序打开，请保存并关闭后再试',
    en: '“{file}” is open in another program; save and close it there, then try again',
  },
  notAFile: {
    zh: '“{file}”不是普通文件（是设备或管道），不能收入',
    en: '“{file}” is no ordinary file but a device or a pipe; it cannot be taken in',
  },
  fileIsFolder: { zh: '“{file}”是文件夹，请选择其中的文件', en: '“{file}” is a folder' },
  fileReadFault: {
    zh: '读取“{file}”出错（{problem}），请检查磁盘后重试',
    en: 'Reading “{file}” failed ({problem})',
  },
  fileTooLargeForDisk: {
    zh: '“{file}”超过台账所在磁盘允许的单个文件大小（FAT32格式的U盘为4GB），没有收入。请把台账移到硬盘再试',
    en: '“{file}” is larger than the ledger’s disk can hold in one file (4 GB on a FAT32 stick); move the ledger to another disk',
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
  numberEmpty: {
    zh: '“{input}”{year}年没有填数字，请填写或去掉这一格',
    en: '“{input}” of {year} is empty; fill it in or leave it out',
  },
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
    zh: '“{input}”{year}年的单位“{unit}”不能换算为{wanted}，请核对单位',
    en: 'The unit “{unit}” of “{input}” {year} cannot become {wanted}; check the unit',
  },
  listLineNotUnderstood: {
    zh: '“{input}”{year}年的“{text}”看不懂，请按“名称=实测/限值”填写，数字后不写单位，用分号隔开',
    en: '“{text}” for “{input}” of {year} is not understood; write name=measured/limit without units, parted by semicolons',
  },
  listNameTwice: {
    zh: '“{input}”{year}年的“{text}”出现两次，请只留一个',
    en: '“{text}” stands twice in “{input}” of {year}; keep one',
  },
  classNotUnderstood: {
    zh: '“{input}”{year}年的“{text}”不是水质类别，请填Ⅰ—Ⅴ或劣Ⅴ，过境河流写成“入类别/出类别”',
    en: '“{text}” for “{input}” of {year} is no water class; write Ⅰ–Ⅴ or 劣Ⅴ, inflow before outflow',
  },
  valuesRejected: {
    zh: '有{count}个格子有问题，全部没有写入，请改正以下各处',
    en: '{count} cells are wrong and nothing was written; mend these',
  },
  pastedTwice: {
    zh: '“{name}”{year}年在同一次输入中有两个不同的数：{first}{firstUnit}和{second}{secondUnit}。请核对数字和单位，只留一个',
    en: '“{name}” of {year} has two different numbers in one step: {first}{firstUnit} and {second}{secondUnit}; keep one of them',
  },
  importRejected: {
    zh: '“{file}”有{count}行有问题，整个文件没有导入，请改正后重新导入',
    en: '{count} rows of “{file}” are wrong and nothing was imported; mend them and import again',
  },
  importEmpty: {
    zh: '“{file}”里没有数据行，请从第二行起填写',
    en: '“{file}” has no rows; fill them in from the second one on',
  },
  rowFault: { zh: '“{file}”第{row}行', en: '“{file}” row {row}' },
  rowContradicts: {
    zh: '第{row}行与第{earlier}行矛盾：“{name}”{year}年分别为{second}{secondUnit}和{first}{firstUnit}，请只留一个',
    en: 'Row {row} contradicts row {earlier}: “{name}” of {year} is {second}{secondUnit} and {first}{firstUnit}; keep one',
  },
  cellEmpty: { zh: '“{column}”列为空，请填写', en: 'Column “{column}” is empty; fill it in' },
  columnsMissing: {
    zh: '“{file}”缺少列：{columns}（现有：{found}）。第一行须为 item,year,input,value,unit,department,source',
    en: '“{file}” lacks the columns {columns} (found: {found})',
  },
  rowTooLong: {
    zh: '“{file}”第{row}行有{cells}格，比表头的{columns}列多，请给带逗号的数字或文字加上引号，或改存为xlsx',
    en: 'Row {row} of “{file}” has {cells} cells under {columns} columns; put quotation marks around what holds a comma, or save it as xlsx',
  },
  columnTwice: {
    zh: '“{file}”的列“{column}”出现两次，请删去一列',
    en: 'The column “{column}” stands twice in “{file}”; delete one',
  },
  tableTooLarge: { zh: '“{file}”太大（上限{most}），请拆分', en: '“{file}” is too large (limit {most})' },
  oldExcelFile: {
    zh: '“{file}”是旧版Excel（.xls/.et）或设了打开密码，请去掉密码，另存为 .xlsx 再导入',
    en: '“{file}” is an old Excel file or has a password; take the password off and save it as .xlsx',
  },
  workbookDamaged: {
    zh: '“{file}”不是完整的xlsx工作簿，请重新保存后再试',
    en: '“{file}” is not a whole xlsx workbook',
  },
  workbookBomb: {
    zh: '“{file}”解压后达{size}，疑似异常文件，没有打开',
    en: '“{file}” would unpack to {size}; it was not opened',
  },
  workbookTooHeavy: {
    zh: '“{file}”里的格子、格式或合并单元格多得打不开（如合并了整列）。请只留数据表，另存为新的xlsx或CSV再导入',
    en: '“{file}” holds more cells, formats or merged cells than can be opened; keep only the table and save it anew as xlsx or CSV',
  },
  textEncodingUnknown: {
    zh: '“{file}”的编码无法识别，请另存为UTF-8编码的CSV',
    en: 'The encoding of “{file}” is unknown; save it as CSV in UTF-8',
  },
  csvFault: {
    zh: '“{file}”第{row}行格式有误（{problem}），请改正后重新导入',
    en: '“{file}” row {row} is malformed ({problem}); mend it and import again',
  },
  documentDamaged: {
    zh: '“{file}”已损坏、不完整或与扩展名不符，只读出能读的文字。原件已保留，请核对或换一份完好的文件',
    en: '“{file}” is damaged, cut off or not what its name says; only what could be read was. The original is kept; check it or use a whole copy',
  },
  documentUnreadable: {
    zh: '“{file}”的格式本程序读不出文字，原件已保留；需要检索内容的，请另存为PDF、docx、xlsx或pptx',
    en: 'The text of “{file}” cannot be read in this format; the original is kept. Save it as PDF, docx, xlsx or pptx to search in it',
  },
  documentLocked: {
    zh: '“{file}”设了打开密码，没有读出文字；请去掉密码后重新归档',
    en: '“{file}” has a password and was not read; take the password off and add it again',
  },
  documentEmpty: {
    zh: '“{file}”是空文件（0字节），请重新索取',
    en: '“{file}” is empty (0 bytes); ask for it again',
  },
  documentNotOpened: {
    zh: '“{file}”打不开（{problem}），没有读出文字',
    en: '“{file}” cannot be opened ({problem}) and was not read',
  },
  documentTooLarge: {
    zh: '“{file}”太大，没有读取文字，原件已保留',
    en: '“{file}” is too large to be read; the original is kept',
  },
  documentBomb: {
    zh: '“{file}”解压后异常庞大，疑似异常文件，已停止读取，原件已保留',
    en: '“{file}” would unpack to far too much; reading was stopped, the original is kept',
  },
  documentTooSlow: {
    zh: '“{file}”在限定时间内没有读完，只保留已读出的文字，原件已保留',
    en: '“{file}” was not read in the time allowed; what was read until then and the original are kept',
  },
  documentTooHeavy: {
    zh: '读取“{file}”需要的内存太多，已停止，只保留已读出的文字，原件已保留',
    en: 'Reading “{file}” took too much memory and was stopped; what was read until then and the original are kept',
  },
  pagesUnreadable: {
    zh: '“{file}”有读不出的页：{pages}，其余各页的文字已读出',
    en: 'Pages of “{file}” that cannot be read: {pages}; the others were',
  },
  readingStopped: {
    zh: '已停止读取“{file}”的文字',
    en: 'Reading of “{file}” was stopped',
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
  const { problem } = failure.facts
  const facts =
    problem === undefined ? failure.facts : { ...failure.facts, problem: problemWords(problem, language) }
  const own = sentence ? say(sentence, language, facts) : failure.code
  return [
    own,
    ...(failure.faults ?? []).map((fault) => failureText(fault, language).replace(/^/gm, '  ')),
  ].join('\n')
}
