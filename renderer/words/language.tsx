// The language of the interface: Chinese first, English second; remembered on this machine.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { type Language, type Sentence, say } from '../../shared/wording/say.ts'

interface LanguageState {
  language: Language
  setLanguage: (language: Language) => void
  t: (sentence: Sentence, facts?: Record<string, string>) => string
}
const LanguageContext = createContext<LanguageState | null>(null)
const storageKey = 'ecoLedgerLanguage'

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setKept] = useState<Language>(() =>
    localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh',
  )
  const setLanguage = useCallback((next: Language) => {
    localStorage.setItem(storageKey, next)
    setKept(next)
  }, [])
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const state = useMemo(
    () => ({
      language,
      setLanguage,
      t: (sentence: Sentence, facts?: Record<string, string>) => say(sentence, language, facts),
    }),
    [language, setLanguage],
  )
  return <LanguageContext.Provider value={state}>{children}</LanguageContext.Provider>
}

export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext)
  if (!state) throw new Error('component outside LanguageProvider')
  return state
}

/** A name of the catalogue in the language of the interface. */
export function useNamed(): (name: { zh: string; en: string }) => string {
  const { language } = useLanguage()
  return useCallback((name) => name[language], [language])
}
