import { renderSVG } from 'uqr';
import { html, trustedHtml } from '../page/html.ts';
import type { Html } from '../page/html.ts';
import type { Language } from '../page/language.ts';
import { renderPage } from '../page/layout.ts';
import { SECOND_FACTOR_TEXTS } from './second-factor-texts.ts';
import { addressOf } from './totp.ts';

/** What the page that asks for a code shows. */
export interface SecondFactorPage {
  readonly language: Language;
  readonly login: string;
  /** The secret that is being set up; null where a code alone is asked for. */
  readonly secret: string | null;
  readonly problem?: 'wrong' | 'too-many';
}

/** Renders the page that asks for a code, and with a secret the way to set it up. */
export function renderSecondFactor({ language, login, secret, problem }: SecondFactorPage): string {
  const text = SECOND_FACTOR_TEXTS[language];
  const heading = secret === null ? text.codeHeading : text.setUpHeading;
  return renderPage({
    language,
    heading: problem === undefined ? heading : text.problemTitle,
    content: html`<section class="card notice" aria-labelledby="heading">
      <h1 id="heading">${heading}</h1>
      <p>${secret === null ? text.codeLead : text.setUpLead}</p>
      ${
        problem !== undefined
          ? html`<div class="problem" role="alert" id="problem">
              <p><strong>${text.problemTitle}</strong></p>
              <p>${text.problems[problem]}</p>
            </div>`
          : undefined
      }
      ${secret === null ? undefined : setUp(language, login, secret)}
      <form method="post" action="?lang=${language}">
        <label for="code">${secret === null ? text.codeOrRecovery : text.code}</label>
        <input
          id="code"
          name="code"
          type="text"
          required
          maxlength="30"
          autocomplete="one-time-code"
          ${secret === null ? undefined : html`inputmode="numeric"`}
          autocapitalize="none"
          spellcheck="false"
          ${problem !== undefined ? html`aria-invalid="true" aria-describedby="problem"` : undefined}
          autofocus
        />
        <button type="submit">${text.submit}</button>
      </form>
    </section>`,
  });
}

function setUp(language: Language, login: string, secret: string): Html {
  const text = SECOND_FACTOR_TEXTS[language];
  return html`<p>${text.scan}</p>
    <figure class="qr" role="img" aria-label="${text.scanLabel}">
      ${trustedHtml(renderSVG(addressOf(secret, login)))}
    </figure>
    <p>${text.key}: <code translate="no">${secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code></p>`;
}

/** Renders the codes for a lost telephone, once; the form goes on with the sign-in. */
export function renderRecoveryCodes(language: Language, codes: readonly string[], resume: string): string {
  const text = SECOND_FACTOR_TEXTS[language];
  return renderPage({
    language,
    heading: text.codesHeading,
    content: html`<section class="card notice" aria-labelledby="heading">
      <h1 id="heading">${text.codesHeading}</h1>
      <p>${text.codesLead}</p>
      <ul class="codes" translate="no">
        ${codes.map((code) => html`<li><code>${code}</code></li>`)}
      </ul>
      <p><a class="button" href="${resume}">${text.codesDone}</a></p>
    </section>`,
  });
}
