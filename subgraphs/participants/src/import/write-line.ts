import type { Transaction } from '@payung/kit/database.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';

import type { CheckedLine } from '../domain/import-line.ts';
import type { ProblemList } from '../domain/import-problem.ts';
import { RosterLineTable } from './roster-line.table.ts';
import type { RosterLineRow } from './roster-line.table.ts';
import { sealLine } from './seal-line.ts';

/**
 * Writes a row as it was checked again in the place of what it was, before it is compared with others.
 *
 * @returns the fingerprint of its NIK, or null where that does not read
 */
export async function writeLine(
  transaction: Transaction,
  {
    line,
    checked,
    secrets,
    problems,
  }: {
    readonly line: RosterLineRow;
    readonly checked: CheckedLine;
    readonly secrets: SecretBox;
    readonly problems: ProblemList;
  },
): Promise<Buffer | null> {
  const numbers = (rejects: boolean): readonly number[] | null => {
    const kinds = checked.problems.filter((kind) => kind.rejects === rejects);
    return kinds.length === 0 ? null : kinds.map((kind) => problems.numberOf(kind));
  };
  const errors = numbers(true);
  const sealed = sealLine(checked, secrets);
  const { nik, nikReads, problems: _told, phone: _p, kpj: _k, heirs: _h, unread: _u, ...plain } = checked;
  const nikFingerprint = nik !== null && nikReads ? secrets.fingerprint(nik) : null;
  await transaction.update(RosterLineTable, { importId: line.importId, rowNumber: line.rowNumber }, {
    ...plain,
    state: errors === null ? 'READY' : 'REJECTED',
    nikSealed: nik === null ? null : secrets.seal(nik),
    nikFingerprint,
    phoneSealed: sealed.phone,
    kpjSealed: sealed.kpj,
    kpjFingerprint: sealed.kpjFingerprint,
    heirRelations: sealed.heirRelations,
    heirDetails: sealed.heirDetails,
    unreadSealed: sealed.unread,
    errors,
    warnings: numbers(false),
    existingEnrolmentId: null,
    duplicateOf: null,
    supplements: false,
    corrected: true,
  } as object);
  return nikFingerprint;
}
