import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { pickLanguage } from '../page/language.ts';
import type { Language } from '../page/language.ts';
import { renderNotice } from '../page/notice.ts';

/** The language of a visitor to one of the provider's own pages. */
export function languageOf(ctx: KoaContextWithOIDC): Language {
  return pickLanguage({ chosen: ctx.query['lang'], uiLocales: ctx.query['ui_locales'], cookie: ctx.get('cookie') });
}

/** Tells a visitor that a request to the provider cannot be answered; the cause is named for whoever helps. */
export function renderProviderError(ctx: KoaContextWithOIDC, out: ErrorOut, consoleOrigin: string): void {
  const language = languageOf(ctx);
  const text = TEXT[language];
  ctx.type = 'html';
  ctx.body = renderNotice({
    language,
    heading: text.heading,
    text: text.text,
    link: { href: consoleOrigin, label: text.back },
    reference: [out.error, out.error_description].filter((part) => part !== undefined).join(': '),
  });
}

const TEXT = {
  id: {
    heading: 'Permintaan ini tidak dapat dilanjutkan',
    text: 'Halaman masuk menerima permintaan yang tidak lengkap atau sudah kedaluwarsa. Mulailah lagi dari Payung; bila terulang, sampaikan rujukan di bawah kepada pengelola.',
    back: 'Kembali ke Payung',
  },
  en: {
    heading: 'This request cannot go on',
    text: 'The sign-in service received a request that is incomplete or out of date. Start again from Payung; if it happens again, give the reference below to your administrator.',
    back: 'Back to Payung',
  },
} as const;
