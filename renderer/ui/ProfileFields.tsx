// The fields of a district's profile, shared by the new ledger and the settings.
import { Form, Input, InputNumber, Select, Switch } from 'antd'
import { readDate } from '../../shared/ledger/readDate.ts'
import { useLanguage } from '../words/language.tsx'
import { welcomeWords as words } from '../words/welcomeWords.ts'

const choices = {
  unitType: ['city_or_district', 'county'],
  economy: ['developed', 'underdeveloped'],
  terrain: ['plain', 'hill', 'mountain', 'alpine_or_grassland'],
} as const

/** A day, not only a month or a year; null otherwise. */
function wholeDate(text: string): string | null {
  const date = readDate(text)
  return date?.length === 10 ? date : null
}

export function ProfileFields({ people = false }: { people?: boolean }) {
  const { t } = useLanguage()
  return (
    <>
      <Form.Item
        name="district"
        label={t(words.district)}
        rules={[
          { required: true, whitespace: true, message: t(words.required, { field: t(words.district) }) },
        ]}
      >
        <Input maxLength={60} autoFocus />
      </Form.Item>
      {(['unitType', 'economy', 'terrain'] as const).map((field) => (
        <Form.Item key={field} name={field} label={t(words[field])}>
          <Select
            aria-label={t(words[field])}
            options={choices[field].map((value) => ({ value, label: t(words[value]) }))}
          />
        </Form.Item>
      ))}
      <Form.Item
        name="judgedYear"
        label={t(people ? words.judgedYear : words.lastYear)}
        rules={[{ required: true, message: t(words.required, { field: t(words.judgedYear) }) }]}
      >
        <InputNumber min={1949} max={2100} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item
        name="visitDate"
        label={t(words.visitDate)}
        rules={[
          {
            validator: async (_, text: string | null) => {
              if (text && !wholeDate(text)) throw new Error(t(words.badDate))
            },
          },
        ]}
        normalize={(text: string) => wholeDate(text) ?? text}
        validateTrigger="onBlur"
      >
        <Input placeholder="2013-10-08" />
      </Form.Item>
      <Form.Item name="office" label={t(words.office)}>
        <Input maxLength={100} />
      </Form.Item>
      {people &&
        (['leader', 'reviewer', 'compiler', 'phone'] as const).map((field) => (
          <Form.Item key={field} name={field} label={t(words[field])}>
            <Input maxLength={60} />
          </Form.Item>
        ))}
      <Form.Item name="coastal" label={t(words.coastal)} valuePropName="checked">
        <Switch aria-label={t(words.coastal)} />
      </Form.Item>
    </>
  )
}
