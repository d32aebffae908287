import { html } from '../page/html.ts';
import type { Language } from '../page/language.ts';
import { renderPage } from '../page/layout.ts';
import type { Invited } from './invitation.ts';
import { INVITATION_TEXTS } from './invitation-texts.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password-hash.ts';
import type { PasswordProblem } from './password-hash.ts';

/** What can be wrong with the two fields. */
export type InvitationProblem = PasswordProblem | 'differs';

/** What the page shows. */
export interface InvitationPage {
  readonly language: Language;
  readonly invited: Invited;
  readonly problem?: InvitationProblem;
}

/** Renders the page on which an invited person sets their password; after a mistake it is the same page with the reason. */
export function renderInvitation({ language, invited, problem }: InvitationPage): string {
  const text = INVITATION_TEXTS[language];
  const heading = invited.isNew ? text.newHeading : text.resetHeading;
  const state = problem === undefined ? undefined : html`aria-invalid="true" aria-describedby="problem"`;
  return renderPage({
    language,
    heading: problem === undefined ? heading : text.problemTitle,
    inLanguage: { id: '?lang=id', en: '?lang=en' },
    content: html`<section class="card notice" aria-labelledby="heading">
      <h1 id="heading">${heading}</h1>
      <p>${text.lead(invited.name)}</p>
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
        <input id="login" name="login" type="text" value="${invited.login}" readonly autocomplete="username" />
        <label for="password">${text.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          required
          minlength="${SHORTEST_PASSWORD}"
          maxlength="${LONGEST_PASSWORD}"
          autocomplete="new-password"
          ${state ?? html`aria-describedby="password-hint"`}
          autofocus
        />
        <p class="hint" id="password-hint">${text.hint}</p>
        <label for="again">${text.again}</label>
        <input
          id="again"
          name="again"
          type="password"
          required
          maxlength="${LONGEST_PASSWORD}"
          autocomplete="new-password"
          ${problem === 'differs' ? state : undefined}
        />
        <button type="submit">${text.submit}</button>
      </form>
    </section>`,
  });
}
