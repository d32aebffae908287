import { DEMO_PEOPLE } from '../demo-people.ts';
import { html } from '../page/html.ts';
import type { Html } from '../page/html.ts';
import type { Language } from '../page/language.ts';
import { renderPage } from '../page/layout.ts';
import { PASSWORD_CHANGE_PATH } from '../password-change/password-change-path.ts';
import { SIGN_IN_TEXTS } from './texts.ts';
import type { SignInProblem, SignInTexts } from './texts.ts';

/** What the sign-in page shows. */
export interface SignInPage {
  readonly language: Language;
  /** Whether to show the people of the demonstration, and where their password is. */
  readonly demonstration: boolean;
  /** Where somebody without an account files an early notice; absent where none are taken. */
  readonly noticeUrl: string | undefined;
  /** What was typed before, so that it need not be typed again. Never the password. */
  readonly userName?: string;
  readonly problem?: SignInProblem;
}

/** Renders the sign-in page; after a failed attempt it is the same page with the reason. */
export function renderSignIn(page: SignInPage): string {
  const text = SIGN_IN_TEXTS[page.language];
  return renderPage({
    language: page.language,
    heading: page.problem === undefined ? text.heading : text.problemTitle,
    inLanguage: { id: '?lang=id', en: '?lang=en' },
    content: html`<div class="sign-in">
      <section class="card" aria-labelledby="heading">
        <h1 id="heading">${text.heading}</h1>
        <p class="lead">${text.lead}</p>
        ${page.problem === undefined ? undefined : problemBox(text, page.problem)} ${form(page, text)}
        ${page.noticeUrl === undefined ? undefined : html`<p class="hint"><a href="${page.noticeUrl}">${text.notice}</a></p>`}
      </section>
      ${page.demonstration ? people(page.language, text) : undefined}
    </div>`,
  });
}

function problemBox(text: SignInTexts, problem: SignInProblem): Html {
  return html`<div class="problem" role="alert" id="problem">
    <p><strong>${text.problemTitle}</strong></p>
    <p>${text.problem(problem)}</p>
  </div>`;
}

function form(page: SignInPage, text: SignInTexts): Html {
  // After a mistake the field to correct has the focus, and a screen reader reads the reason with it.
  const retry = page.userName !== undefined && page.userName !== '';
  const state =
    page.problem === undefined || page.problem.reason === 'too-many' ? undefined : html`aria-invalid="true"`;
  const described = page.problem === undefined ? '' : 'problem ';
  return html`<form method="post" action="?lang=${page.language}">
    <label for="user-name">${text.userName}</label>
    <input
      id="user-name"
      name="userName"
      type="text"
      value="${page.userName}"
      required
      maxlength="254"
      autocomplete="username"
      autocapitalize="none"
      autocorrect="off"
      spellcheck="false"
      ${state}
      ${page.problem === undefined ? undefined : html`aria-describedby="problem"`}
      ${retry ? undefined : AUTOFOCUS}
    />
    <label for="password">${text.password}</label>
    <input
      id="password"
      name="password"
      type="password"
      required
      maxlength="256"
      autocomplete="current-password"
      aria-describedby="${described}${page.demonstration ? 'password-hint' : ''}"
      ${state}
      ${retry ? AUTOFOCUS : undefined}
    />
    ${page.demonstration ? html`<p class="hint" id="password-hint">${text.passwordHint}</p>` : undefined}
    <button type="submit">${text.submit}</button>
    ${
      page.demonstration
        ? undefined
        : html`<p class="hint"><a href="${PASSWORD_CHANGE_PATH}?lang=${page.language}">${text.changePassword}</a></p>`
    }
  </form>`;
}

const AUTOFOCUS = html`autofocus`;

function people(language: Language, text: SignInTexts): Html {
  return html`<details class="people" open>
    <summary><h2>${text.people}</h2></summary>
    <p class="hint">${text.peopleHint}</p>
    <ul>
      ${DEMO_PEOPLE.map(
        (person) =>
          html`<li>
            <code translate="no">${person.userName}</code
            ><span class="person"><b>${person.name}</b><span>${person.duty[language]}</span></span>
          </li>`,
      )}
    </ul>
  </details>`;
}
