import type { Middleware } from 'koa';

/**
 * Takes back the permission to read an answer from every origin but the console's. oidc-provider
 * publishes keys and discovery to the whole web; here only the console runs in a browser.
 */
export function restrictCors(consoleOrigins: readonly string[]): Middleware {
  const allowed = new Set(consoleOrigins);
  return async (ctx, next) => {
    await next();
    if (allowed.has(ctx.get('origin'))) return;
    for (const header of CORS_HEADERS) ctx.remove(header);
  };
}

const CORS_HEADERS = [
  'access-control-allow-origin',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'access-control-expose-headers',
  'access-control-max-age',
];
