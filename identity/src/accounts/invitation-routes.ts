import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { asLanguage, pickLanguage, rememberLanguage } from '../page/language.ts';
import type { Language } from '../page/language.ts';
import { renderNotice } from '../page/notice.ts';
import { forgetForAddress, reserveForAddress } from '../sign-in/attempt-limit.ts';
import { acceptInvitation, findInvited } from './invitation.ts';
import type { Invited } from './invitation.ts';
import { renderInvitation } from './invitation-page.ts';
import type { InvitationProblem } from './invitation-page.ts';
import { INVITATION_NOTICES } from './invitation-texts.ts';
import { hashPassword, judgePassword } from './password-hash.ts';

/** What the routes of invitations work with. */
export interface InvitationDependencies {
  readonly pool: Pool;
  /** This provider's own address; a form posted from anywhere else is refused. */
  readonly issuer: string;
  readonly consoleOrigin: string;
  readonly passwordCost: number;
}

/** The address that an invited person opens. */
export function invitationLink(issuer: string, token: string): string {
  return `${issuer}/undangan/${token}`;
}

/** Adds the page on which a person sets their password, and what its form posts to. It needs the parser of the sign-in forms. */
export function addInvitationRoutes(app: FastifyInstance, dependencies: InvitationDependencies): void {
  app.get<Route>('/undangan/:token', (request, reply) => show(dependencies, request, reply));
  app.post<Route>('/undangan/:token', (request, reply) => accept(dependencies, request, reply));
}

interface Route {
  Params: { token: string };
  Querystring: { lang?: unknown };
  Body: { password?: string; again?: string } | undefined;
}

type Request = FastifyRequest<Route>;

async function show(
  dependencies: InvitationDependencies,
  request: Request,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const language = languageOf(request);
  const chosen = asLanguage(request.query.lang);
  if (chosen !== undefined) reply.header('set-cookie', rememberLanguage(chosen));
  const invited = await findForAddress(dependencies, request);
  if (invited === 'too-many') return answerNotice(reply, 429, language, 'tooMany', dependencies.consoleOrigin);
  if (invited === undefined) return answerNotice(reply, 404, language, 'over', dependencies.consoleOrigin);
  return answerPage(reply, 200, { language, invited });
}

async function accept(
  dependencies: InvitationDependencies,
  request: Request,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { pool, issuer, consoleOrigin, passwordCost } = dependencies;
  const language = languageOf(request);
  if (request.headers.origin !== issuer) return answerNotice(reply, 403, language, 'foreign', consoleOrigin);
  const invited = await findForAddress(dependencies, request);
  if (invited === 'too-many') return answerNotice(reply, 429, language, 'tooMany', consoleOrigin);
  if (invited === undefined) return answerNotice(reply, 404, language, 'over', consoleOrigin);
  const { password = '', again = '' } = request.body ?? {};
  const problem: InvitationProblem | undefined =
    (await judgePassword(password, invited)) ?? (password === again ? undefined : 'differs');
  if (problem !== undefined) return answerPage(reply, 422, { language, invited, problem });
  const passwordHash = await hashPassword(password, passwordCost);
  const accepted = await acceptInvitation(pool, request.params.token, { passwordHash, requestId: request.id });
  return accepted
    ? answerNotice(reply, 200, language, 'done', consoleOrigin)
    : answerNotice(reply, 404, language, 'over', consoleOrigin);
}

/** Counts every look at a link that does not work for the address that it comes from: links are not to be tried by the thousand. */
async function findForAddress(
  { pool }: InvitationDependencies,
  request: Request,
): Promise<Invited | 'too-many' | undefined> {
  const { token } = request.params;
  if (!/^[\w-]{43}$/.test(token)) return undefined;
  const attempt = await reserveForAddress(pool, request.ip);
  if (!attempt.allowed) return 'too-many';
  const invited = await findInvited(pool, token);
  if (invited !== undefined) await forgetForAddress(pool, request.ip);
  return invited;
}

function languageOf(request: Request): Language {
  return pickLanguage({ chosen: request.query.lang, cookie: request.headers.cookie });
}

function answerPage(
  reply: FastifyReply,
  status: number,
  page: { readonly language: Language; readonly invited: Invited; readonly problem?: InvitationProblem },
): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'same-origin')
    .type('text/html; charset=utf-8')
    .send(renderInvitation(page));
}

function answerNotice(
  reply: FastifyReply,
  status: number,
  language: Language,
  kind: keyof typeof INVITATION_NOTICES,
  href: string,
): FastifyReply {
  const [heading, text, label] = INVITATION_NOTICES[kind][language];
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderNotice({ language, heading, text, link: { href, label } }));
}
