import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { answerHtml } from '../page/answer.ts';
import { pickLanguage } from '../page/language.ts';
import type { Language } from '../page/language.ts';
import { forgetCodes, reserveCode } from '../sign-in/attempt-limit.ts';
import { answerExpired, answerForeignForm, findInteraction, noteSignIn } from '../sign-in/sign-in-routes.ts';
import { renderRecoveryCodes, renderSecondFactor } from './second-factor-page.ts';
import { findSecondStep, secondFactorPath, takeCode } from './second-factor.ts';
import type { SecondFactorSettings } from './second-factor.ts';

/** What the page of the second factor works with. */
export interface SecondFactorDependencies {
  readonly provider: Provider;
  readonly issuer: string;
  readonly consoleOrigin: string;
  readonly secondFactor: SecondFactorSettings;
}

/** Adds the page that asks for the second factor, and what its form posts to. It needs the parser of the sign-in forms. */
export function addSecondFactorRoutes(app: FastifyInstance, dependencies: SecondFactorDependencies): void {
  app.get<Route>(secondFactorPath(':uid'), (request, reply) => show(dependencies, request, reply));
  app.post<Route>(secondFactorPath(':uid'), (request, reply) => take(dependencies, request, reply));
}

interface Route {
  Params: { uid: string };
  Querystring: { lang?: unknown };
  Body: { code?: string } | undefined;
}

type Request = FastifyRequest<Route>;

async function show(
  { provider, consoleOrigin, secondFactor }: SecondFactorDependencies,
  request: Request,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const interaction = await findInteraction(provider, request, reply);
  const language = languageOf(request);
  const step = interaction === undefined ? undefined : await findSecondStep(secondFactor, interaction.uid);
  if (step === undefined) return answerExpired({ consoleOrigin }, language, reply);
  return answerHtml(reply, 200, renderSecondFactor({ ...step, language }));
}

async function take(
  { provider, issuer, consoleOrigin, secondFactor }: SecondFactorDependencies,
  request: Request,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const interaction = await findInteraction(provider, request, reply);
  const language = languageOf(request);
  if (interaction === undefined) return answerExpired({ consoleOrigin }, language, reply);
  if (request.headers.origin !== issuer) return answerForeignForm({ consoleOrigin }, language, reply);
  const step = await findSecondStep(secondFactor, interaction.uid);
  if (step === undefined) return answerExpired({ consoleOrigin }, language, reply);
  // Counted by person: whoever has the password may begin as many sign-ins as they like.
  const attempt = await reserveCode(secondFactor.pool, step.subject);
  if (!attempt.allowed) {
    reply.header('retry-after', attempt.retryAfterSeconds);
    return answerHtml(reply, 429, renderSecondFactor({ ...step, language, problem: 'too-many' }));
  }
  const outcome = await takeCode(secondFactor, interaction.uid, (request.body?.code ?? '').slice(0, 30), request.id);
  if (!outcome.right) {
    request.log.info('sign-in refused: wrong second factor');
    return answerHtml(reply, 422, renderSecondFactor({ ...step, language, problem: 'wrong' }));
  }
  await forgetCodes(secondFactor.pool, step.subject);
  await noteSignIn(secondFactor.pool, step.subject, request.id);
  const login = { accountId: step.subject, amr: ['pwd', 'otp'], remember: false };
  const resume = await provider.interactionResult(
    request.raw,
    reply.raw,
    { login },
    { mergeWithLastSubmission: false },
  );
  if (outcome.recoveryCodes === null) return reply.redirect(resume, 303);
  return answerHtml(reply, 200, renderRecoveryCodes(language, outcome.recoveryCodes, resume));
}

function languageOf(request: Request): Language {
  return pickLanguage({ chosen: request.query.lang, cookie: request.headers.cookie });
}
