import { may } from '@payung/kit/access.ts';
import type { Permission } from '@payung/kit/access.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome } from '@payung/kit/refusal.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { AgreementRow } from './agreement.table.ts';
import type { Context } from '../context.ts';

/** What is to be done with an agreement, and the input field that names it. */
export interface AgreementDeed {
  readonly permission: Permission;
  readonly what: Sentence;
  readonly field: string;
}

/**
 * The agreement with this primary key, when the session sees it and may do this in its region and for one of its parties.
 *
 * @param key null for an identifier that is none
 */
export async function findAgreementInPlace(
  { session, loaders }: Pick<Context, 'session' | 'loaders'>,
  key: string | null,
  { permission, what, field }: AgreementDeed,
): Promise<Outcome<AgreementRow, 'NOT_FOUND' | 'FORBIDDEN'>> {
  // Before anything is looked up: who may do this nowhere need not be told what is there.
  if (!may(session, permission)) return refuseForbidden(what);
  const agreement = key === null ? null : await loaders.agreements.load(key);
  if (agreement === null) {
    return refuse('NOT_FOUND', { id: 'Perjanjian tidak ditemukan.', en: 'There is no such agreement.' }, field);
  }
  const institutionCodes = (await loaders.parties.load(agreement.id)).map(({ institutionCode }) => institutionCode);
  return may(session, permission, { regionCode: agreement.regionCode, institutionCodes })
    ? { made: agreement }
    : refuseForbidden(what);
}
