import { GraphQLError } from 'graphql';

import type { Session } from '../access.ts';
import type { Requirements } from './find-requirements.ts';
import { maskOf, scopesOf } from './scope-mask.ts';
import type { RequiredScopes, ScopeMask } from './scope-mask.ts';

const masks = new WeakMap<Session, ScopeMask>();

/**
 * Refuses an operation for whose needs the token does not carry the scopes. Nobody without a token is refused here: the
 * owners refuse them field by field.
 *
 * @throws GraphQLError `FORBIDDEN` that names the field and the scopes it needs
 */
export function requireScopes(session: Session | null, { needs, unmarked }: Requirements): void {
  if (session === null) return;
  if ((session.role === 'PARTNER' || session.role === 'PUBLIC_NOTIFIER') && unmarked.length > 0) {
    throw forbidden(`"${unmarked[0]}" is not for partner systems.`);
  }
  let held = masks.get(session);
  if (held === undefined) {
    held = maskOf(session.scopes ?? []);
    masks.set(session, held);
  }
  for (const { coordinate, scopes } of needs) {
    if (!isHeld(scopes, held)) throw forbidden(sentenceOf(coordinate, scopes));
  }
}

function isHeld(scopes: RequiredScopes, held: ScopeMask): boolean {
  for (const mask of scopes) if ((mask & held) === mask) return true;
  return false;
}

function sentenceOf(coordinate: string, scopes: RequiredScopes): string {
  const ways = scopes.map((mask) => scopesOf(mask).join(' + ')).join(', or ');
  return `Your access token lacks a scope: "${coordinate}" needs ${ways}.`;
}

function forbidden(what: string): GraphQLError {
  return new GraphQLError(`${what} Ask the administrator of the API for it.`, {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });
}
