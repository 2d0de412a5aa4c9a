// What machines say of themselves (the system, the database, the schema, JSON) in words a person can act on.
import { type Language, type Sentence, say } from './say.ts'

/** The first that fits speaks; {1}, {2} are what its brackets caught. */
const known: readonly [RegExp, Sentence][] = [
  [
    /\b(?:ENOSPC|EDQUOT|SQLITE_FULL)\b|database or disk is full/,
    { zh: '磁盘空间不足', en: 'the disk is full' },
  ],
  [
    /\b(?:EACCES|EPERM)\b/,
    { zh: '没有权限，或文件正被其他程序打开', en: 'no permission, or another program has it open' },
  ],
  [/\bEROFS\b|readonly database/, { zh: '磁盘是只读的', en: 'the disk is read-only' }],
  [/\b(?:EBUSY|ETXTBSY)\b/, { zh: '正被其他程序打开', en: 'another program has it open' }],
  [/\bENOTDIR\b/, { zh: '路径中有一级是文件，不是文件夹', en: 'a part of the path is a file, not a folder' }],
  [/\bEEXIST\b/, { zh: '那里已有同名的文件', en: 'a file of that name is there' }],
  [/\bEISDIR\b/, { zh: '那里是一个文件夹', en: 'there is a folder in its place' }],
  [
    /\bENOENT\b|unable to open database file|directory does not exist/,
    { zh: '找不到', en: 'it is not there' },
  ],
  [/\bENAMETOOLONG\b/, { zh: '名称太长', en: 'the name is too long' }],
  [/\b(?:EIO|UNKNOWN)\b|disk I\/O error/, { zh: '磁盘读写出错', en: 'the disk failed' }],
  [/\b(?:EMFILE|ENFILE)\b/, { zh: '同时打开的文件太多', en: 'too many files are open' }],
  [
    /\b(?:ENODEV|ENXIO|ESTALE|ENOTCONN|ETIMEDOUT|EHOSTDOWN)\b/,
    { zh: '磁盘或网络位置已断开', en: 'the disk or share is gone' },
  ],
  [/file is not a database/, { zh: '不是数据库文件', en: 'it is no database' }],
  [/database disk image is malformed/, { zh: '数据库内容损坏', en: 'the database is damaged' }],
  [/database is locked/, { zh: '数据库正被占用', en: 'the database is in use' }],
  [/^id stands twice$/, { zh: '编号重复', en: 'the id stands twice' }],
  [/^formula "(.*)" at "end"$/s, { zh: '公式“{1}”没有写完', en: 'the formula “{1}” is not finished' }],
  [
    /^formula "(.*)" at "(.*)"$/s,
    { zh: '公式“{1}”在“{2}”处看不懂', en: 'the formula “{1}” is not understood at “{2}”' },
  ],
  [
    /^(\S+) is no input of the (?:item|condition)$/,
    { zh: '“{1}”不是本项的填报数据', en: '“{1}” is no input of it' },
  ],
  [/^(\S+) is no list input$/, { zh: '“{1}”不是清单数据', en: '“{1}” is no list' }],
  [
    /^needs either a formula or a check$/,
    { zh: '公式和清单判定须有一个，且只有一个', en: 'it needs either a formula or a check' },
  ],
  [
    /^needs either a value or an input$/,
    { zh: '限值和限值数据须有一个，且只有一个', en: 'it needs either a value or an input' },
  ],
  [
    /^a computed condition needs left, op and right$/,
    { zh: '计算的附加条件须有left、op和right', en: 'a computed condition needs left, op and right' },
  ],
  [
    /^a computed clause needs a formula$/,
    { zh: '计算的条款须有公式', en: 'a computed clause needs a formula' },
  ],
  [/^unknown (?:\w+ )?(\S+)$/, { zh: '没有“{1}”', en: 'there is no “{1}”' }],
  [/^says (\d+), holds (\d+)$/, { zh: '写的是{1}，实有{2}', en: 'it says {1} and holds {2}' }],
  [/^Invalid input: expected (\S+), received undefined$/, { zh: '没有填', en: 'it is missing' }],
  [/^Invalid input: expected boolean/, { zh: '应为true或false', en: 'it should be true or false' }],
  [/^Invalid input: expected int/, { zh: '应为整数', en: 'it should be a whole number' }],
  [/^Invalid input: expected number/, { zh: '应为数字', en: 'it should be a number' }],
  [/^Invalid input: expected string/, { zh: '应为文字', en: 'it should be text' }],
  [/^Invalid input: expected array/, { zh: '应为列表', en: 'it should be a list' }],
  [/^Invalid input: expected object/, { zh: '应为一组字段', en: 'it should be a set of fields' }],
  [/^Invalid (?:option|input): expected (?:one of )?(.+)$/, { zh: '只能是{1}', en: 'it should be {1}' }],
  [/^Too small: .* >=1 (?:characters|items)$/, { zh: '不能为空', en: 'it may not be empty' }],
  [/^Too small: .* >=(\d+) items$/, { zh: '至少要有{1}个', en: 'there must be at least {1}' }],
  [/^Too small: .* >=(\S+)/, { zh: '不能小于{1}', en: 'it may not be below {1}' }],
  [/^Too big: .* <=(\d+) characters$/, { zh: '最多{1}个字', en: 'it may have at most {1} characters' }],
  [/^Too big: .* <=(\d+) items$/, { zh: '最多{1}个', en: 'there may be at most {1}' }],
  [/^Too big: .* <=(\S+)/, { zh: '不能大于{1}', en: 'it may not be above {1}' }],
  [
    /^not a calendar date$|must match pattern \/\^\\d\{4\}/,
    { zh: '没有这一天，日期应写成2013-04-07', en: 'there is no such day; write 2013-04-07' },
  ],
  [/^Invalid string: /, { zh: '格式不对', en: 'the form is wrong' }],
  [/^Unrecognized keys?: (.+)$/, { zh: '不认识的字段：{1}', en: 'unknown fields: {1}' }],
  [/^Unknown option '(.+?)'/, { zh: '没有选项{1}', en: 'there is no option {1}' }],
  [
    /^Option '(.+?)' argument missing|^Option '(.+?)' argument is ambiguous/,
    { zh: '选项{1}{2}后面缺内容', en: 'option {1}{2} lacks its value' },
  ],
  [
    /^Option '(.+?)' does not take an argument/,
    { zh: '选项{1}后面不带内容', en: 'option {1} takes no value' },
  ],
  [/Unexpected end of JSON input|Unterminated string in JSON/, { zh: '内容不完整', en: 'it is cut off' }],
  [/is not valid JSON|in JSON at position (\d+)/, { zh: '不是JSON格式', en: 'it is no JSON' }],
  [/^Quote Not Closed/, { zh: '引号没有配对', en: 'a quotation mark is not closed' }],
  [
    /^Invalid (?:Opening|Closing) Quote/,
    { zh: '引号的位置不对', en: 'a quotation mark is in the wrong place' },
  ],
  [
    /encoded data was not valid/,
    { zh: '不是UTF-8编码，请另存为UTF-8', en: 'it is not in UTF-8; save it as UTF-8' },
  ],
]

/** The problem in the language of the interface; what nobody knows stays as the machine said it. */
export function problemWords(problem: string, language: Language): string {
  for (const [pattern, sentence] of known) {
    const found = pattern.exec(problem)
    if (!found) continue
    const caught = found.slice(1).map((part, index): [string, string] => [String(index + 1), part ?? ''])
    return say(sentence, language, Object.fromEntries(caught))
  }
  return problem
}
