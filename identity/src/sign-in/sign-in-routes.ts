import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors } from 'oidc-provider';
import type { Provider } from 'oidc-provider';
import type { Pool } from 'pg';
import { findByLogin } from '../accounts/account.ts';
import { inTransaction } from '../database.ts';
import { asLanguage, pickLanguage, rememberLanguage } from '../page/language.ts';
import type { Language } from '../page/language.ts';
import { renderNotice } from '../page/notice.ts';
import { recordEvent } from '../register-event.ts';
import { beginSecondStep, secondFactorPath } from '../second-factor/second-factor.ts';
import type { SecondFactorSettings } from '../second-factor/second-factor.ts';
import { forgetAttempt, reserveAttempt } from './attempt-limit.ts';
import { findKnownDevice, rememberDevice } from './known-device.ts';
import type { PasswordCheck } from './password.ts';
import { renderSignIn } from './sign-in-page.ts';
import type { SignInPage } from './sign-in-page.ts';

/** What the sign-in routes work with. */
export interface SignInDependencies {
  readonly provider: Provider;
  readonly pool: Pool;
  readonly checkPassword: PasswordCheck;
  readonly secondFactor: SecondFactorSettings;
  /** This provider's own address; a form posted from anywhere else is refused. */
  readonly issuer: string;
  /** Where a visitor goes whose sign-in can no longer be finished. */
  readonly consoleOrigin: string;
  /** Whether the page shows the people of the demonstration. */
  readonly demonstration: boolean;
  /** Whether people without an account may file early notices. */
  readonly takesNotices: boolean;
}

/** Address of the sign-in page of one interaction. */
export function signInPath(uid: string): string {
  return `/masuk/${uid}`;
}

/** Adds the sign-in page and what its form posts to. */
export function addSignInRoutes(app: FastifyInstance, dependencies: SignInDependencies): void {
  // A form is all that is posted here; its fields are text.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4_096 },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(body.toString())));
    },
  );
  app.get<SignInRoute>(signInPath(':uid'), (request, reply) => showSignIn(dependencies, request, reply));
  app.post<SignInRoute>(signInPath(':uid'), (request, reply) => signIn(dependencies, request, reply));
}

interface SignInRoute {
  Params: { uid: string };
  Querystring: { lang?: unknown };
  Body: { userName?: string; password?: string } | undefined;
}

type Request = FastifyRequest<SignInRoute>;

async function showSignIn(
  dependencies: SignInDependencies,
  request: Request,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const interaction = await findInteraction(dependencies.provider, request, reply);
  const language = languageOf(request, interaction?.params['ui_locales']);
  const chosen = asLanguage(request.query.lang);
  if (chosen !== undefined) reply.header('set-cookie', rememberLanguage(chosen));
  if (interaction === undefined) return answerExpired(dependencies, language, reply);
  // The console is ours and asks for nothing to be consented to; `prompt=consent` passes straight through.
  if (interaction.prompt.name !== 'login') {
    return reply.redirect(await dependencies.provider.interactionResult(request.raw, reply.raw, { consent: {} }), 303);
  }
  return answerPage(dependencies, reply, 200, { language });
}

async function signIn(dependencies: SignInDependencies, request: Request, reply: FastifyReply): Promise<FastifyReply> {
  const { provider, pool, checkPassword, issuer } = dependencies;
  const interaction = await findInteraction(provider, request, reply);
  const language = languageOf(request, interaction?.params['ui_locales']);
  if (interaction === undefined) return answerExpired(dependencies, language, reply);
  if (request.headers.origin !== issuer) return answerForeignForm(dependencies, language, reply);

  const { userName = '', password = '' } = request.body ?? {};
  if (userName.trim() === '' || password === '') {
    return answerPage(dependencies, reply, 422, { language, userName, problem: { reason: 'incomplete' } });
  }
  const device = await findKnownDevice(pool, userName, request.headers.cookie);
  const place = { address: request.ip, device };
  const attempt = await reserveAttempt(pool, userName, place);
  if (!attempt.allowed) {
    request.log.warn('sign-in refused: too many attempts');
    if (attempt.justLocked) await noteLockOut(pool, userName, request.id);
    reply.header('retry-after', attempt.retryAfterSeconds);
    return answerPage(dependencies, reply, 429, {
      language,
      userName,
      problem: { reason: 'too-many', retryAfterSeconds: attempt.retryAfterSeconds },
    });
  }
  const person = await checkPassword(userName, password);
  if (person === undefined) {
    request.log.info('sign-in refused: wrong user name or password');
    return answerPage(dependencies, reply, 422, { language, userName, problem: { reason: 'wrong' } });
  }
  await forgetAttempt(pool, userName, place);
  reply.header('set-cookie', await rememberDevice(pool, person, request.headers.cookie));
  const step = await beginSecondStep(dependencies.secondFactor, person, interaction.uid);
  if (step !== 'NONE') return reply.redirect(`${secondFactorPath(interaction.uid)}?lang=${language}`, 303);
  await noteSignIn(pool, person.subject, request.id);
  const login = { accountId: person.subject, amr: ['pwd'], remember: false };
  return reply.redirect(
    await provider.interactionResult(request.raw, reply.raw, { login }, { mergeWithLastSubmission: false }),
    303,
  );
}

/** An account that was locked says so in its history; a login that nobody has leaves no trace. */
async function noteLockOut(pool: Pool, userName: string, requestId: string): Promise<void> {
  const account = await findByLogin(pool, userName);
  if (account === undefined) return;
  await recordEvent(pool, {
    action: 'lockOut',
    entity: { kind: 'ACCOUNT', id: account.subject },
    actor: null,
    requestId,
  });
}

/** Keeps when somebody last signed in, and that they did. */
export async function noteSignIn(pool: Pool, subject: string, requestId: string): Promise<void> {
  await inTransaction(pool, async (queries) => {
    await queries.query('update account set last_signed_in_at = now() where subject = $1', [subject]);
    const { rows } = await queries.query<{ name: string }>('select name from account where subject = $1', [subject]);
    const actor = { subject, name: rows[0]?.name ?? subject };
    await recordEvent(queries, { action: 'signIn', entity: { kind: 'ACCOUNT', id: subject }, actor, requestId });
  });
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** The sign-in that this browser began: its cookie must name the interaction of the address. */
export async function findInteraction(
  provider: Provider,
  request: Pick<FastifyRequest<{ Params: { uid: string } }>, 'raw' | 'params'>,
  reply: FastifyReply,
): Promise<Interaction | undefined> {
  try {
    const interaction = await provider.interactionDetails(request.raw, reply.raw);
    return interaction.uid === request.params.uid ? interaction : undefined;
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return undefined;
    throw error;
  }
}

function languageOf(request: Request, uiLocales: unknown): Language {
  return pickLanguage({ chosen: request.query.lang, uiLocales, cookie: request.headers.cookie });
}

function answerPage(
  { demonstration, takesNotices, consoleOrigin }: SignInDependencies,
  reply: FastifyReply,
  status: number,
  page: Omit<SignInPage, 'demonstration' | 'noticeUrl'>,
): FastifyReply {
  const noticeUrl = takesNotices ? `${consoleOrigin}/lapor` : undefined;
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderSignIn({ ...page, demonstration, noticeUrl }));
}

/** Answers a visitor whose sign-in can no longer be finished. */
export function answerExpired(
  { consoleOrigin }: Pick<SignInDependencies, 'consoleOrigin'>,
  language: Language,
  reply: FastifyReply,
): FastifyReply {
  const text = {
    id: [
      'Sesi masuk ini sudah selesai',
      'Halaman masuk hanya berlaku satu kali dan paling lama satu jam. Mulailah lagi dari Payung.',
      'Kembali ke Payung',
    ],
    en: [
      'This sign-in is over',
      'A sign-in page works once and for an hour at most. Start again from Payung.',
      'Back to Payung',
    ],
  } as const;
  return answerNotice(reply, 400, language, text[language], consoleOrigin);
}

/** Answers a form that was sent from another address. */
export function answerForeignForm(
  { consoleOrigin }: Pick<SignInDependencies, 'consoleOrigin'>,
  language: Language,
  reply: FastifyReply,
): FastifyReply {
  const text = {
    id: [
      'Formulir ini ditolak',
      'Formulir masuk dikirim dari alamat lain. Demi keamanan, mulailah lagi dari Payung.',
      'Kembali ke Payung',
    ],
    en: [
      'This form was refused',
      'The sign-in form was sent from another address. For safety, start again from Payung.',
      'Back to Payung',
    ],
  } as const;
  return answerNotice(reply, 403, language, text[language], consoleOrigin);
}

function answerNotice(
  reply: FastifyReply,
  status: number,
  language: Language,
  [heading, text, label]: readonly [string, string, string],
  href: string,
): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderNotice({ language, heading, text, link: { href, label } }));
}
