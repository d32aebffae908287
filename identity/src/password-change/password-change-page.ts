import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../accounts/password-hash.ts';
import { html } from '../page/html.ts';
import type { Html } from '../page/html.ts';
import type { Language } from '../page/language.ts';
import { renderPage } from '../page/layout.ts';
import { PASSWORD_CHANGE_TEXTS } from './password-change-texts.ts';
import type { PasswordChangeProblem } from './password-change-texts.ts';

/** What the page shows. */
export interface PasswordChangePage {
  readonly language: Language;
  /** What was typed before. Never a password. */
  readonly login?: string;
  readonly problem?: PasswordChangeProblem;
}

/** Renders the page on which a person changes their own password; after a mistake it is the same page with the reason. */
export function renderPasswordChange({ language, login, problem }: PasswordChangePage): string {
  const text = PASSWORD_CHANGE_TEXTS[language];
  return renderPage({
    language,
    heading: problem === undefined ? text.heading : text.problemTitle,
    inLanguage: { id: '?lang=id', en: '?lang=en' },
    content: html`<section class="card notice" aria-labelledby="heading">
      <h1 id="heading">${text.heading}</h1>
      <p>${text.lead}</p>
      ${
        problem === undefined
          ? undefined
          : html`<div class="problem" role="alert" id="problem">
              <p><strong>${text.problemTitle}</strong></p>
              <p>${text.problems[problem]}</p>
            </div>`
      }
      <form method="post" action="?lang=${language}">
        <label for="login">${text.login}</label>
        <input
          id="login"
          name="login"
          type="text"
          value="${login}"
          required
          maxlength="254"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          ${problem === 'wrong' ? html`aria-invalid="true" aria-describedby="problem"` : undefined}
        />
        ${secret('current', text.current, 'current-password')}
        ${secret('password', text.password, 'new-password', html`minlength="${SHORTEST_PASSWORD}" aria-describedby="hint"`)}
        <p class="hint" id="hint">${text.hint}</p>
        ${secret('again', text.again, 'new-password')}
        <button type="submit">${text.submit}</button>
      </form>
    </section>`,
  });
}

function secret(name: string, label: string, kind: string, more?: Html): Html {
  return html`<label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="password"
      required
      maxlength="${LONGEST_PASSWORD}"
      autocomplete="${kind}"
      ${more}
    />`;
}
