import { html } from './html.ts';
import type { Html } from './html.ts';
import type { Language } from './language.ts';
import { renderPage } from './layout.ts';

/** A page that tells one thing and offers one way on. */
export interface Notice {
  readonly language: Language;
  readonly heading: string;
  readonly text: string;
  /** A form or button before the link, for a question that must be answered. */
  readonly action?: Html;
  /** Where the link leads, and what it says. */
  readonly link: { readonly href: string; readonly label: string };
  /** For whoever helps the visitor: an error code or a request id, never anything personal. */
  readonly reference?: string;
}

/** Renders a notice as a whole document. */
export function renderNotice(notice: Notice): string {
  return renderPage({
    language: notice.language,
    heading: notice.heading,
    content: html`<section class="card notice">
      <h1>${notice.heading}</h1>
      <p>${notice.text}</p>
      ${notice.action}
      <p>
        <a class="${notice.action === undefined ? 'button' : 'quiet'}" href="${notice.link.href}"
          >${notice.link.label}</a
        >
      </p>
      ${notice.reference === undefined ? undefined : html`<p class="reference">${REFERENCE[notice.language]} <code>${notice.reference}</code></p>`}
    </section>`,
  });
}

const REFERENCE = { id: 'Rujukan:', en: 'Reference:' } as const;
