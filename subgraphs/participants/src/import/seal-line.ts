import type { SecretBox } from '@payung/kit/secret-box.ts';

import type { CheckedLine } from '../domain/import-line.ts';
import { sealHeir } from '../heir/heir-details.ts';
import type { HeirRelation } from '../schema.types.ts';

/** What is personal of a row beside its NIK, encrypted as it stays in the record of the person. */
export interface SealedRecord {
  readonly phone: Buffer | null;
  readonly kpj: Buffer | null;
  readonly kpjFingerprint: Buffer | null;
  readonly heirRelations: readonly HeirRelation[] | null;
  readonly heirDetails: readonly Buffer[] | null;
  readonly unread: Buffer | null;
}

const NOTHING: SealedRecord = {
  phone: null,
  kpj: null,
  kpjFingerprint: null,
  heirRelations: null,
  heirDetails: null,
  unread: null,
};
const LONGEST_UNREAD = 200;

/** Encrypts telephone, KPJ and heirs of a row, and the cells that could not be read: what stands in those may be anything. */
export function sealLine({ phone, kpj, heirs, unread }: CheckedLine, secrets: SecretBox): SealedRecord {
  if (phone === null && kpj === null && heirs.length === 0 && unread === null) return NOTHING;
  return {
    phone: phone === null ? null : secrets.seal(phone),
    kpj: kpj === null ? null : secrets.seal(kpj),
    kpjFingerprint: kpj === null ? null : secrets.fingerprint(kpj),
    heirRelations: heirs.length === 0 ? null : heirs.map(({ relation }) => relation),
    heirDetails:
      heirs.length === 0
        ? null
        : heirs.map(({ name }) => sealHeir(secrets, { name, phone: null, bank: null, accountNumber: null })),
    unread: unread === null ? null : secrets.seal(JSON.stringify(unread, shortened)),
  };
}

function shortened(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, LONGEST_UNREAD) : value;
}
