import { cookieNameOf, isServedSecurely } from './environment.ts';

/** A language that the pages speak. Indonesian comes first. */
export type Language = 'id' | 'en';

/** One text in both languages. */
export type Wording = Readonly<Record<Language, string>>;

/** Where a visitor may have said which language to speak, strongest first. */
export interface LanguageHints {
  /** `lang` of the address: the visitor has just pressed the switch. */
  readonly chosen?: unknown;
  /** `ui_locales` of the sign-in request: the language of the console the visitor came from. */
  readonly uiLocales?: unknown;
  /** The `cookie` header, which remembers the last choice. */
  readonly cookie?: string | undefined;
}

/** The language to answer in. */
export function pickLanguage(hints: LanguageHints): Language {
  return asLanguage(hints.chosen) ?? firstLocale(hints.uiLocales) ?? remembered(hints.cookie) ?? 'id';
}

/** The language that a value names, if it names one. */
export function asLanguage(value: unknown): Language | undefined {
  return value === 'id' || value === 'en' ? value : undefined;
}

/** `set-cookie` header that remembers a choice for a year. */
export function rememberLanguage(language: Language): string {
  return `${cookieNameOf(LANGUAGE_COOKIE)}=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${isServedSecurely() ? '; Secure' : ''}`;
}

const LANGUAGE_COOKIE = 'payung_language';

function remembered(cookie = ''): Language | undefined {
  return asLanguage(new RegExp(`(?:^|;\\s*)${cookieNameOf(LANGUAGE_COOKIE)}=(\\w+)`).exec(cookie)?.[1]);
}

function firstLocale(locales: unknown): Language | undefined {
  if (typeof locales !== 'string') return undefined;
  for (const locale of locales.split(' ')) {
    const language = asLanguage(locale.slice(0, 2).toLowerCase());
    if (language !== undefined) return language;
  }
  return undefined;
}
