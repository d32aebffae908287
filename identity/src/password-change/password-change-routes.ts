import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { hashPassword, judgePassword } from '../accounts/password-hash.ts';
import { answerHtml } from '../page/answer.ts';
import { asLanguage, pickLanguage, rememberLanguage } from '../page/language.ts';
import type { Language } from '../page/language.ts';
import { renderNotice } from '../page/notice.ts';
import { forgetAttempt, reserveAttempt } from '../sign-in/attempt-limit.ts';
import { findKnownDevice } from '../sign-in/known-device.ts';
import type { PasswordCheck } from '../sign-in/password.ts';
import { changePassword } from './password-change.ts';
import { renderPasswordChange } from './password-change-page.ts';
import { PASSWORD_CHANGE_PATH } from './password-change-path.ts';
import { PASSWORD_CHANGE_TEXTS } from './password-change-texts.ts';
import type { PasswordChangeProblem } from './password-change-texts.ts';

/** What the page works with. */
export interface PasswordChangeDependencies {
  readonly pool: Pool;
  readonly checkPassword: PasswordCheck;
  readonly issuer: string;
  readonly consoleOrigin: string;
  readonly passwordCost: number;
}

/**
 * Adds the page on which a person changes their own password, and what its form posts to. It asks for the current one whether somebody is
 * signed in or not, counts attempts as a sign-in does, and needs the parser of the sign-in forms. A second factor stays as it is: the
 * next sign-in asks for it.
 */
export function addPasswordChangeRoutes(app: FastifyInstance, dependencies: PasswordChangeDependencies): void {
  app.get<Route>(PASSWORD_CHANGE_PATH, (request, reply) => {
    const chosen = asLanguage(request.query.lang);
    if (chosen !== undefined) reply.header('set-cookie', rememberLanguage(chosen));
    return answerHtml(reply, 200, renderPasswordChange({ language: languageOf(request) }));
  });
  app.post<Route>(PASSWORD_CHANGE_PATH, (request, reply) => change(dependencies, request, reply));
}

interface Route {
  Querystring: { lang?: unknown };
  Body: { login?: string; current?: string; password?: string; again?: string } | undefined;
}

type Request = FastifyRequest<Route>;

async function change(
  dependencies: PasswordChangeDependencies,
  request: Request,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { issuer, consoleOrigin } = dependencies;
  const language = languageOf(request);
  // A form from elsewhere is shown this one.
  if (request.headers.origin !== issuer) return answerHtml(reply, 403, renderPasswordChange({ language }));
  const login = request.body?.login ?? '';
  const problem = await tryToChange(dependencies, request);
  if (problem !== undefined) {
    const status = problem === 'too-many' ? 429 : 422;
    return answerHtml(reply, status, renderPasswordChange({ language, login, problem }));
  }
  const [heading, text, label] = PASSWORD_CHANGE_TEXTS[language].done;
  return answerHtml(reply, 200, renderNotice({ language, heading, text, link: { href: consoleOrigin, label } }));
}

/** What is wrong; nothing when the new password was set. */
async function tryToChange(
  { pool, checkPassword, passwordCost }: PasswordChangeDependencies,
  request: Request,
): Promise<PasswordChangeProblem | undefined> {
  const { login = '', current = '', password = '', again = '' } = request.body ?? {};
  const device = await findKnownDevice(pool, login, request.headers.cookie);
  const place = { address: request.ip, device };
  const attempt = await reserveAttempt(pool, login, place);
  if (!attempt.allowed) return 'too-many';
  const person = await checkPassword(login, current);
  // The people of a demonstration share one password, which is a setting.
  if (person?.passwordHash == null) return 'wrong';
  await forgetAttempt(pool, login, place);
  if (password !== again) return 'differs';
  if (password === current) return 'same';
  const problem = await judgePassword(password, person);
  if (problem !== undefined) return problem;
  const to = await hashPassword(password, passwordCost);
  const { subject, passwordHash: from } = person;
  return (await changePassword(pool, { subject, from, to, requestId: request.id })) ? undefined : 'wrong';
}

function languageOf(request: Request): Language {
  return pickLanguage({ chosen: request.query.lang, cookie: request.headers.cookie });
}
