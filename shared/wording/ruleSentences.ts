// What each rule says and what to do about it. Keys are the rules' file names.
import type { Sentence } from './say.ts'

export interface RuleSentence {
  message: Sentence
  remedy: Sentence
}

export const ruleSentences: Record<string, RuleSentence> = {
  missingMustProof: {
    message: {
      zh: '{item}：缺少必备材料《{requirement}》',
      en: '{item}: required proof “{requirement}” is missing',
    },
    remedy: { zh: '向{from}索取，拖入该应备材料的格子', en: 'Ask {from} for it and drop it on the slot' },
  },
  yearNotCovered: {
    message: { zh: '{item}：《{requirement}》缺{year}年', en: '{item}: “{requirement}” lacks {year}' },
    remedy: {
      zh: '补{year}年的材料，或在已有材料的关联中勾选该年',
      en: 'Add the {year} document or tick the year on an existing link',
    },
  },
  missingUsefulProof: {
    message: {
      zh: '{item}：可补充材料《{requirement}》',
      en: '{item}: useful proof “{requirement}” is not there',
    },
    remedy: { zh: '有则补上，没有不扣分', en: 'Add it if you have it; no points are lost' },
  },
  noValue: {
    message: { zh: '{item}：{year}年“{input}”未填', en: '{item}: “{input}” of {year} is not recorded' },
    remedy: { zh: '在数据表中填写{year}年的数值{unit}', en: 'Enter the {year} figure {unit}' },
  },
  zeroDenominator: {
    message: { zh: '{item}：{year}年分母为0，无法计算', en: '{item}: the divisor of {year} is zero' },
    remedy: {
      zh: '核对分母；确无此项的，按“不适用”填写理由并附证明',
      en: 'Check it; if there is no such object, declare it not applicable with proof',
    },
  },
  valueWithoutSource: {
    message: {
      zh: '“{quantity}”{year}年数据未注明来源部门和文件',
      en: '“{quantity}” of {year} names no source',
    },
    remedy: { zh: '在数据表中填写数据来源，或关联到证明材料', en: 'Enter the department and document' },
  },
  undated: {
    message: { zh: '《{title}》没有成文日期', en: '“{title}” has no document date' },
    remedy: { zh: '打开材料，填写成文日期（只知年月也可）', en: 'Open it and enter the date' },
  },
  unsealed: {
    message: { zh: '《{title}》属{kind}，未确认盖章', en: '“{title}” ({kind}) is not confirmed as sealed' },
    remedy: {
      zh: '查看原件：已盖章的改为“已盖章”，未盖章的退回补章',
      en: 'Check the paper; mark it sealed or have it stamped',
    },
  },
  outsidePeriod: {
    message: {
      zh: '《{title}》内容为{period}年，却关联到{years}年',
      en: '“{title}” covers {period} but is linked to {years}',
    },
    remedy: {
      zh: '改正关联年份，或换用{years}年的材料',
      en: 'Correct the years of the link or use a document of {years}',
    },
  },
  noPageOnLongDocument: {
    message: {
      zh: '《{title}》共{pages}页，未注明证明所在页',
      en: '“{title}” has {pages} pages and no page pointer',
    },
    remedy: { zh: '在关联中填写页码，现场一翻就到', en: 'Enter the page on the link' },
  },
  pageBeyondEnd: {
    message: {
      zh: '《{title}》只有{pages}页，关联却写第{page}页',
      en: '“{title}” has {pages} pages but the link says page {page}',
    },
    remedy: { zh: '核对页码', en: 'Correct the page' },
  },
  unlinked: {
    message: { zh: '《{title}》尚未关联任何指标', en: '“{title}” is linked to nothing' },
    remedy: { zh: '关联到应备材料；用不上的放入回收站', en: 'Link it, or bin it' },
  },
  brokenFile: {
    message: {
      zh: '《{title}》的文件“{file}”缺失或被改动',
      en: 'The file “{file}” of “{title}” is missing or altered',
    },
    remedy: {
      zh: '把原文件再拖入一次即可修复；找不到原文件的，从备份恢复',
      en: 'Drop the original file in again, which mends it, or restore a backup',
    },
  },
  supersededVersionLinked: {
    message: {
      zh: '《{title}》已有新版本，关联仍指向旧版本',
      en: '“{title}” has a newer version; the link still names the old one',
    },
    remedy: {
      zh: '打开新版本核对页码，点“确认对新版本有效”',
      en: 'Check the page in the new version and confirm',
    },
  },
  notApplicableWithoutProof: {
    message: {
      zh: '{item}：按“不适用”处理（{reason}），没有证明',
      en: '{item}: declared not applicable ({reason}) without proof',
    },
    remedy: { zh: '附上主管部门出具的证明', en: 'Attach the certificate of the authority' },
  },
  conflictingStatements: {
    message: {
      zh: '“{quantity}”{year}年数据不一致：已记{recorded}，另报{other}（{from}）',
      en: '“{quantity}” of {year} differs: recorded {recorded}, also stated {other} ({from})',
    },
    remedy: { zh: '核实后由具名人员选定一个', en: 'A named person decides which holds' },
  },
  notMetBinding: {
    message: {
      zh: '{item}（约束性）未达标：{shown}，要求{wanted}',
      en: '{item} (binding) is not met: {shown}, required {wanted}',
    },
    remedy: {
      zh: '核对数据；确未达标的须先整改，约束性指标必须达标',
      en: 'Check the figures; binding items must be met',
    },
  },
  notMetReference: {
    message: {
      zh: '{item}（参考性）未达标：{shown}，要求{wanted}',
      en: '{item} (reference) is not met: {shown}, required {wanted}',
    },
    remedy: { zh: '核对数据，准备说明和改进措施', en: 'Check the figures and prepare an explanation' },
  },
  conditionNotMet: {
    message: { zh: '{item}：“{clause}”不满足 {shown}', en: '{item}: “{clause}” does not hold {shown}' },
    remedy: { zh: '基本条件缺一不可，须先解决', en: 'Every basic condition must hold' },
  },
  clauseNotConfirmed: {
    message: { zh: '{item}：“{clause}”尚无人确认', en: '{item}: “{clause}” is not confirmed by anyone' },
    remedy: { zh: '由负责人核对材料后具名确认', en: 'Have the person in charge confirm it by name' },
  },
  judgedOnEarlierYear: {
    message: {
      zh: '{item}：{wanted}年数据不全，暂按{used}年判定',
      en: '{item}: {wanted} is incomplete, judged on {used}',
    },
    remedy: { zh: '补齐{wanted}年数据', en: 'Complete the figures of {wanted}' },
  },
  directDiffers: {
    message: {
      zh: '{item}：{year}年公布值{published}与计算值{computed}不一致',
      en: '{item}: the published {published} of {year} differs from the computed {computed}',
    },
    remedy: { zh: '核对口径，以统计部门公布为准并说明', en: 'Check the base and explain' },
  },
  impossibleFigure: {
    message: { zh: '{item}：{year}年{problem}', en: '{item}: impossible figures in {year}: {problem}' },
    remedy: { zh: '核对两个数和单位', en: 'Check both figures and their units' },
  },
  overriddenThreshold: {
    message: {
      zh: '{item}：要求已由本单位改为{limit}（{by}：{reason}）',
      en: '{item}: the threshold was changed to {limit} ({by}: {reason})',
    },
    remedy: { zh: '确认有上级依据；导出时会注明', en: 'Make sure there is a basis; exports say so' },
  },
  sideConditionUndeclared: {
    message: { zh: '{item}：“{text}”尚未声明', en: '{item}: “{text}” is not declared' },
    remedy: { zh: '由负责人具名声明', en: 'Have it declared by name' },
  },
  basicallyMetWithoutReason: {
    message: {
      zh: '{item}：{by}判为“基本达到”，未写理由',
      en: '{item}: judged “basically met” by {by} without a reason',
    },
    remedy: { zh: '补写理由和整改意见', en: 'Add the reason' },
  },
  noKind: {
    message: { zh: '《{title}》未选材料种类', en: '“{title}” has no kind' },
    remedy: { zh: '打开材料选择种类', en: 'Open it and choose the kind' },
  },
  noIssuer: {
    message: { zh: '《{title}》未填发文（出具）单位', en: '“{title}” names no issuer' },
    remedy: { zh: '打开材料填写', en: 'Open it and enter the issuer' },
  },
  datedBeforePeriod: {
    message: {
      zh: '《{title}》成文于{date}，却用于证明{years}年',
      en: '“{title}” is dated {date} but proves {years}',
    },
    remedy: { zh: '核对成文日期和关联年份', en: 'Check the date and the years' },
  },
  worseningTrend: {
    message: { zh: '{item}：三年趋势变差（{shown}）', en: '{item}: the three years get worse ({shown})' },
    remedy: { zh: '准备说明，核对各年口径是否一致', en: 'Prepare an explanation' },
  },
  noVisitDate: {
    message: { zh: '未填技术核查日期', en: 'The date of the visit is not set' },
    remedy: { zh: '在设置中填写，以便倒计时', en: 'Enter it in the settings' },
  },
}
