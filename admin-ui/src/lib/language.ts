import { createContext, use } from 'react';
import { setLocale } from '../paraglide/runtime.js';
import type { Language } from './format.ts';

/** The language of the console and how to change it. */
export interface LanguageChoice {
  language: Language;
  choose: (language: Language) => void;
}

/** Holds the language for the tree below; changing it renders everything anew. */
export const LanguageContext = createContext<LanguageChoice>({ language: 'id', choose: () => undefined });

/** The language and how to change it. */
export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}

/** Sets the language for messages, for the document and for the next visit, without a reload. */
export function applyLanguage(language: Language): void {
  void setLocale(language, { reload: false });
  document.documentElement.lang = language;
}
