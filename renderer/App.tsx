// The whole page: language, look, wire; the welcome page until a ledger is open.
import { App as AntApp, ConfigProvider, Spin } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { ClientProvider } from './client/ClientProvider.tsx'
import { useAnswer } from './client/useAnswer.ts'
import { Welcome } from './features/welcome/Welcome.tsx'
import { Frame } from './frame/Frame.tsx'
import { FailurePanel } from './ui/FailurePanel.tsx'
import type { PageWire } from './wire/pageWire.ts'
import { frameWords } from './words/frameWords.ts'
import { LanguageProvider, useLanguage } from './words/language.tsx'

const look = {
  // Denser than the default, but not the compact algorithm: that one shrinks Chinese text to 10 pixels.
  token: {
    colorPrimary: '#2f6b4f',
    colorLink: '#24604a',
    colorTextSecondary: 'rgba(22, 34, 28, 0.72)',
    colorTextTertiary: 'rgba(22, 34, 28, 0.66)',
    colorTextDescription: 'rgba(22, 34, 28, 0.68)',
    colorTextPlaceholder: 'rgba(22, 34, 28, 0.62)',
    colorTextBase: '#16221c',
    borderRadius: 4,
    colorError: '#b3261e',
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    fontSize: 14,
    fontSizeSM: 13,
    controlHeight: 30,
    controlHeightSM: 24,
    controlHeightLG: 38,
    padding: 14,
    paddingLG: 18,
    margin: 14,
    marginLG: 18,
    fontFamily:
      '"PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", system-ui, sans-serif',
  },
}

export function App({ wire }: { wire: PageWire }) {
  return (
    <LanguageProvider>
      <ClientProvider wire={wire}>
        <Dressed />
      </ClientProvider>
    </LanguageProvider>
  )
}

function Dressed() {
  const { language } = useLanguage()
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={look} button={{ autoInsertSpace: false }}>
      <AntApp className="app">
        <Rooms />
      </AntApp>
    </ConfigProvider>
  )
}

function Rooms() {
  const { t } = useLanguage()
  const state = useAnswer('app.state', {})
  if (state.error) return <FailurePanel failure={state.error.failure} />
  // On the desktop the ledger is opened by this first question; the sample takes a few seconds the first time.
  if (!state.data) return <Spin fullscreen description={t(frameWords.opening)} />
  return state.data.ledger ? (
    <Frame state={state.data} ledger={state.data.ledger} />
  ) : (
    <Welcome state={state.data} />
  )
}
