import type { IncomingMessage } from 'node:http';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Middleware } from 'koa';
import { html, trustedHtml } from '../page/html.ts';
import { renderNotice } from '../page/notice.ts';
import { languageOf } from './pages.ts';

/** Requests to sign out that came as a form. */
export const wasPosted = new WeakSet<IncomingMessage>();

/**
 * Answers a request to sign out while somebody is signed in.
 *
 * With an ID token of the same person as hint, the request comes from the console, which posts it: it is done at once. Nobody else
 * has that token, so no other page can sign somebody out. Without one it could come from any page, so the person is asked.
 *
 * @param form the form of oidc-provider that confirms, protected against forgery; its button is ours
 */
export async function answerSignOut(ctx: KoaContextWithOIDC, form: string, consoleOrigin: string): Promise<void> {
  const { session, entities } = ctx.oidc;
  if (session !== undefined && entities.IdTokenHint?.payload['sub'] === session.accountId) {
    await endSession(ctx);
    redirectAfter(ctx);
    return;
  }
  const language = languageOf(ctx);
  const text = CONFIRM[language];
  ctx.body = renderNotice({
    language,
    heading: text.heading,
    text: text.text,
    action: html`${trustedHtml(form)}<button type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>
        ${text.confirm}
      </button>`,
    link: { href: consoleOrigin, label: text.stay },
  });
}

/** Says that the person is signed out, when the console named no page to return to. */
export function answerSignedOut(ctx: KoaContextWithOIDC, consoleOrigin: string): void {
  const language = languageOf(ctx);
  const text = SIGNED_OUT[language];
  ctx.body = renderNotice({
    language,
    heading: text.heading,
    text: text.text,
    link: { href: consoleOrigin, label: text.back },
  });
}

/**
 * Leads on at once when nobody is signed in any more. oidc-provider would answer with a form that a
 * script submits, and no script runs here.
 */
export const skipSignOutWithoutSession: Middleware = async (ctx, next) => {
  await next();
  if (!isOidcContext(ctx) || ctx.oidc.route !== 'end_session' || ctx.status !== 200) return;
  if (ctx.oidc.session?.accountId !== undefined) return;
  if (wasPosted.has(ctx.req) && ctx.oidc.entities.IdTokenHint !== undefined) askWithCookies(ctx);
  else redirectAfter(ctx);
};

/**
 * A form that comes from another site brings no cookies, so that nobody seems to be signed in. Followed as a link, the same
 * question brings them: it is asked once more, without the token.
 */
function askWithCookies(ctx: KoaContextWithOIDC): void {
  const { client, params } = ctx.oidc;
  const target = new URL(ctx.oidc.urlFor('end_session'));
  const asked = {
    client_id: client?.clientId,
    post_logout_redirect_uri: params?.['post_logout_redirect_uri'],
    state: params?.['state'],
  };
  for (const [name, value] of Object.entries(asked)) {
    const text = asText(value);
    if (text !== undefined) target.searchParams.set(name, text);
  }
  ctx.status = 303;
  ctx.redirect(target.href);
}

async function endSession(ctx: KoaContextWithOIDC): Promise<void> {
  const { provider, session } = ctx.oidc;
  for (const { grantId } of Object.values(session?.authorizations ?? {})) {
    if (grantId === undefined) continue;
    await provider.RefreshToken.revokeByGrantId(grantId);
    await (await provider.Grant.find(grantId))?.destroy();
  }
  await session?.destroy();
  ctx.cookies.set(provider.cookieName('session'), null);
}

/** To the page that the console named (oidc-provider has checked it by now) or to our own. */
function redirectAfter(ctx: KoaContextWithOIDC): void {
  const { params, provider } = ctx.oidc;
  const target = new URL(asText(params?.['post_logout_redirect_uri']) ?? provider.urlFor('end_session_success'));
  const state = asText(params?.['state']);
  if (state !== undefined) target.searchParams.set('state', state);
  ctx.status = 303;
  ctx.redirect(target.href);
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isOidcContext(ctx: object): ctx is KoaContextWithOIDC {
  return 'oidc' in ctx;
}

const CONFIRM = {
  id: {
    heading: 'Keluar dari Payung?',
    text: 'Anda akan keluar di semua tab peramban ini.',
    confirm: 'Ya, keluar',
    stay: 'Tidak, tetap masuk',
  },
  en: {
    heading: 'Sign out of Payung?',
    text: 'You will be signed out in every tab of this browser.',
    confirm: 'Yes, sign out',
    stay: 'No, stay signed in',
  },
} as const;

const SIGNED_OUT = {
  id: { heading: 'Anda sudah keluar', text: 'Sesi Anda di Payung telah berakhir.', back: 'Masuk lagi' },
  en: { heading: 'You are signed out', text: 'Your session in Payung has ended.', back: 'Sign in again' },
} as const;
