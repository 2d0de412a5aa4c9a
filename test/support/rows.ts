// Plain rows for tests of stores and history; every field is set so that a round trip shows what it lost.
import type { Evidence, InputValue, Link, Profile } from '../../shared/ledger/ledgerState.ts'

export function profileRow(fields: Partial<Profile> = {}): Profile {
  return {
    id: 'profile',
    district: '测试区',
    standard: 'county2007',
    unitType: 'city_or_district',
    economy: 'developed',
    terrain: 'plain',
    coastal: false,
    years: [2011, 2012, 2013],
    judgedYear: 2013,
    visitDate: '2013-10-08',
    office: '测试区生态办',
    leader: '甲',
    reviewer: '乙',
    compiler: '丙',
    phone: '0571-0000000',
    sample: false,
    ...fields,
  }
}

export function valueRow(fields: Partial<InputValue> = {}): InputValue {
  const quantity = fields.quantity ?? 'gdp'
  const year = fields.year ?? 2013
  return {
    id: `${quantity}@${year}`,
    quantity,
    year,
    entered: '3,600,000',
    number: '3600000',
    list: null,
    unit: '万元',
    department: 'stat',
    source: '统计年鉴',
    evidence: null,
    page: 12,
    competing: [],
    by: '张三',
    at: '2013-09-01T08:00:00.000Z',
    ...fields,
  }
}

export function evidenceRow(id: string, fields: Partial<Evidence> = {}): Evidence {
  return {
    id,
    title: `文件${id}`,
    documentNumber: '测政发〔2013〕28号',
    issuer: '测试区人民政府',
    documentDate: '2013-06-20',
    periodFrom: 2011,
    periodTo: 2013,
    kind: 'gov_doc',
    pages: 3,
    form: 'copy',
    sealed: 'yes',
    department: 'gov',
    note: '',
    versions: [
      {
        sha256: id.padEnd(64, '0'),
        fileName: `${id}.pdf`,
        sizeBytes: 100,
        addedAt: '2013-09-01T08:00:00.000Z',
        by: '张三',
      },
    ],
    binned: null,
    addedAt: '2013-09-01T08:00:00.000Z',
    by: '张三',
    ...fields,
  }
}

export function linkRow(id: string, evidence: string, fields: Partial<Link> = {}): Link {
  return {
    id,
    evidence,
    item: '5',
    requirement: 'I5-E03',
    years: [2012, 2013],
    page: 2,
    version: evidence.padEnd(64, '0'),
    note: '',
    at: '2013-09-01T08:00:00.000Z',
    by: '张三',
    ...fields,
  }
}
