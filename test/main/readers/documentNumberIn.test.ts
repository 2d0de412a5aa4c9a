// 文号 as offices write it is found and kept as it stands; what may be something else is left blank.
import { expect, test } from 'vitest'
import { documentNumberIn } from '../../../main/readers/documentNumberIn.ts'

test.each([
  ['环发〔2007〕195号', '环发〔2007〕195号'],
  ['杭政办函[2013]28号 关于绿化的通知.pdf', '杭政办函[2013]28号'],
  ['浙环发（2012） 第 5 号', '浙环发（2012） 第 5 号'],
  ['余环【2011】17号', '余环【2011】17号'],
  ['发改办环资(2013)1024号', '发改办环资(2013)1024号'],
  ['指标5-杭林〔2013〕6号 证明', '杭林〔2013〕6号'],
  ['5月环保工作 环发〔2007〕195号、环发〔2008〕1号', '环发〔2007〕195号'],
])('in %s the number is %s', (text, number) => {
  expect(documentNumberIn(text)).toBe(number)
})

test.each([
  ['关于印发《规划》的通知环发〔2007〕195号', '环发〔2007〕195号'],
  ['关于印发生态区建设规划的通知浙政办发〔2012〕3号', '浙政办发〔2012〕3号'],
  ['根据环发〔2007〕195号', '环发〔2007〕195号'],
  ['转发环发〔2007〕195号', '环发〔2007〕195号'],
  ['区环保局样环发〔2013〕2号', '样环发〔2013〕2号'],
  ['区人民政府文件样政发〔2013〕2号', '样政发〔2013〕2号'],
])('what stands right before the number in %s does not become part of it', (text, number) => {
  expect(documentNumberIn(text)).toBe(number)
})

test.each([
  ['a number without 号', '环发〔2007〕195'],
  ['a number without its year', '环发195号'],
  ['a year of two digits', '环发〔07〕195号'],
  ['a year of another century', '环发〔1877〕195号'],
  ['no agency', '〔2007〕195号'],
  ['an agency of one character', '环〔2007〕195号'],
  ['a title run together with the number', '森林覆盖率逐年提高情况说明杭林〔2013〕6号'],
  ['a house number', '中山路（2013）幢195号楼'],
  ['nothing', ''],
])('%s gives no number: blank beats wrong', (_what, text) => {
  expect(documentNumberIn(text)).toBeNull()
})
