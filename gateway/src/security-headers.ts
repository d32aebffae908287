import type { IncomingMessage, ServerResponse } from 'node:http';

import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/** Content security policies, one for each kind of page. */
export interface PagePolicies {
  /** Answers that are data, not pages. */
  readonly data: string;
  /** The console: its own scripts only, talking to the graph and the identity provider. */
  readonly console: string;
  /** GraphiQL, whose editor needs workers and writes style elements. */
  readonly graphiql: string;
  /** Apollo Sandbox, a frame loaded from Apollo's servers. The page itself narrows scripts to a nonce. */
  readonly sandbox: string;
}

/** The policies for a console that signs in at this issuer. */
export function pagePolicies(issuer: URL): PagePolicies {
  return {
    data: policy({ 'default-src': "'none'" }),
    console: policy({
      'default-src': "'self'",
      'script-src': "'self'",
      // The component library measures and places with style attributes; no script can come of them.
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'worker-src': "'self' blob:",
      'connect-src': `'self' ${issuer.origin}`,
      // Signing out is a form to the issuer: what it carries is in no address.
      'form-action': `'self' ${issuer.origin}`,
    }),
    graphiql: policy({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data:",
      'font-src': "'self' data:",
      'worker-src': "'self'",
      'connect-src': "'self'",
    }),
    sandbox: policy({
      'default-src': "'none'",
      'script-src': `'self' 'unsafe-inline' ${APOLLO_CDNS}`,
      'style-src': `'unsafe-inline' ${APOLLO_CDNS} https://fonts.googleapis.com`,
      'font-src': 'https://fonts.gstatic.com',
      'img-src': 'https://apollo-server-landing-page.cdn.apollographql.com',
      'manifest-src': 'https://apollo-server-landing-page.cdn.apollographql.com',
      'frame-src': 'https://sandbox.embed.apollographql.com',
      'connect-src': "'self'",
    }),
  };
}

/** Sends security headers with every answer, the policy for data unless a page says otherwise. */
export function sendSecurityHeaders(app: FastifyInstance, policies: PagePolicies): void {
  const headers = { ...headersOfHelmet(), 'content-security-policy': policies.data };
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/** What helmet sends. It works all of it out anew for each answer, and it is always the same: so it is asked once. */
function headersOfHelmet(): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  // All that it does with an answer.
  const answer: Pick<ServerResponse, 'setHeader' | 'removeHeader'> = {
    setHeader(name, value) {
      headers[name.toLowerCase()] = String(value);
      return answer as ServerResponse;
    },
    removeHeader: () => undefined,
  };
  const tell = helmet({ contentSecurityPolicy: false, xFrameOptions: { action: 'deny' } });
  tell({} as IncomingMessage, answer as ServerResponse, (error) => {
    if (error !== undefined) throw error instanceof Error ? error : new Error('helmet has no headers to give');
  });
  return headers;
}

const APOLLO_CDNS =
  'https://apollo-server-landing-page.cdn.apollographql.com https://embeddable-sandbox.cdn.apollographql.com';

function policy(directives: Readonly<Record<string, string>>): string {
  const all = {
    ...directives,
    'base-uri': "'none'",
    'form-action': directives['form-action'] ?? "'self'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
  };
  return Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
