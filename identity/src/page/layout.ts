import { iconPath, stylesheetPath } from './assets.ts';
import { isDemonstration } from './environment.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import type { Language, Wording } from './language.ts';

/** One page: what stands in its title, and between header and footer. */
export interface Page {
  readonly language: Language;
  /** Said before the product's name in the browser's title; announced when the page loads. */
  readonly heading: string;
  readonly content: Html;
  /** Addresses of this page in each language; without them the page has no language switch. */
  readonly inLanguage?: Wording;
}

/** Renders a whole document. No script runs in any page of this service. */
export function renderPage(page: Page): string {
  const text = TEXT[page.language];
  return html`<!doctype html>
    <html lang="${page.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${page.heading} – Payung</title>
        <link rel="icon" type="image/svg+xml" href="${iconPath()}" />
        <link rel="stylesheet" href="${stylesheetPath()}" />
      </head>
      <body>
        <header class="top">
          <p class="brand">
            ${MARK}<span>Payung</span>${isDemonstration() ? html`<span class="ribbon">${text.environment}</span>` : undefined}
          </p>
          ${page.inLanguage === undefined ? undefined : languageSwitch(page.language, page.inLanguage)}
        </header>
        <main>${page.content}</main>
        <footer class="bottom"><p>${isDemonstration() ? text.footer : undefined}</p></footer>
      </body>
    </html>`.markup;
}

const MARK = html`<svg class="mark" viewBox="0 0 48 48" fill="none" aria-hidden="true" focusable="false">
  <path class="handle" d="M24 5v33.5a4.5 4.5 0 0 1-9 0" />
  <path class="canopy" d="M3 27a21 20 0 0 1 42 0c-2.6-3.6-10.8-3.6-14 0-2.6-3.6-11.4-3.6-14 0-3.2-3.6-11.4-3.6-14 0Z" />
</svg>`;

function languageSwitch(current: Language, addresses: Wording): Html {
  const options = (['id', 'en'] as const).map((language) =>
    language === current
      ? html`<li>
          <a href="${addresses[language]}" lang="${language}" hreflang="${language}" aria-current="true"
            >${NAMES[language]}</a
          >
        </li>`
      : html`<li>
          <a href="${addresses[language]}" lang="${language}" hreflang="${language}">${NAMES[language]}</a>
        </li>`,
  );
  return html`<nav class="languages" aria-label="${TEXT[current].languages}">
    <ul>
      ${options}
    </ul>
  </nav>`;
}

const NAMES: Wording = { id: 'Indonesia', en: 'English' };

const TEXT = {
  id: {
    environment: 'Uji',
    languages: 'Bahasa',
    footer: 'Lingkungan uji. Semua orang di sini rekaan; tidak ada data pribadi yang nyata.',
  },
  en: {
    environment: 'Test',
    languages: 'Language',
    footer: 'Test environment. Everyone here is made up; there is no real personal data.',
  },
} as const satisfies Record<Language, unknown>;
