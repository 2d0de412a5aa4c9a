// One way to turn a code with facts into a sentence, for the screen, the command line and printed papers.

export type Language = 'zh' | 'en'

/** A sentence with {placeholders}, in both languages of the interface. */
export interface Sentence {
  zh: string
  en: string
}

/** Fills the placeholders; a fact that is not given stays visible as {name}, so that a test can find it. */
export function say(sentence: Sentence, language: Language, facts: Record<string, string> = {}): string {
  return sentence[language].replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole)
}
