import { once } from 'node:events';

import type { SecretBox } from '@payung/kit/secret-box.ts';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import type { CheckedLine } from '../domain/import-line.ts';
import type { ProblemList } from '../domain/import-problem.ts';
import { sealLine } from './seal-line.ts';

/** Columns in the order of `textOfLine`. */
const COLUMNS =
  'import_id, row_number, state, nik_sealed, nik_fingerprint, name, birth_date, sex, residence_code, employment_status, category_code, region_code, starts_on, ends_on, wage_base, polling_station, phone_sealed, kpj_sealed, kpj_fingerprint, heir_relations, heir_details, unread_sealed, corrected, errors, warnings';

const BATCH = 64 * 1024;
const LONGEST_NIK_CELL = 64;
const LONGEST_TEXT = 200;

/** Streams checked rows into the database, as fast as it takes them. */
export interface LineCopy {
  /** Hands a row over; wait for it before the next. */
  readonly add: (rowNumber: number, line: CheckedLine, corrected: boolean) => Promise<void> | undefined;
  /** Ends the copy; the rows are there when the transaction is committed. */
  readonly finish: () => Promise<void>;
}

/**
 * Begins to copy rows in the transaction of this connection. NIKs are encrypted and fingerprinted before they leave
 * this process, right or wrong: what stands in a cell for a NIK is as personal as one.
 */
export function copyLines(
  client: PoolClient,
  {
    importId,
    secrets,
    problems,
  }: { readonly importId: string; readonly secrets: SecretBox; readonly problems: ProblemList },
): LineCopy {
  const stream = client.query(copyFrom(`copy roster_import_row (${COLUMNS}) from stdin`));
  let failed: Error | undefined;
  stream.on('error', (error: Error) => {
    failed = error;
  });
  let batch = '';
  const flush = async (): Promise<void> => {
    if (failed !== undefined) throw failed;
    const bytes = Buffer.from(batch);
    batch = '';
    if (!stream.write(bytes)) await once(stream, 'drain');
  };
  return {
    add(rowNumber, line, corrected) {
      batch += textOfLine(line, { importId, rowNumber, corrected, secrets, problems });
      return batch.length < BATCH ? undefined : flush();
    },
    async finish() {
      if (batch !== '') await flush();
      const finished = once(stream, 'finish');
      stream.end();
      await finished;
    },
  };
}

interface LinePlace {
  readonly importId: string;
  readonly rowNumber: number;
  readonly corrected: boolean;
  readonly secrets: SecretBox;
  readonly problems: ProblemList;
}

function textOfLine(line: CheckedLine, { importId, rowNumber, corrected, secrets, problems }: LinePlace): string {
  let errors = '';
  let warnings = '';
  for (const kind of line.problems) {
    const number = problems.numberOf(kind);
    if (kind.rejects) errors += errors === '' ? number : `,${number}`;
    else warnings += warnings === '' ? number : `,${number}`;
  }
  const nik = line.nik?.slice(0, LONGEST_NIK_CELL) ?? null;
  const sealed = sealLine(line, secrets);
  return `${importId}\t${rowNumber}\t${errors === '' ? 'READY' : 'REJECTED'}\t${
    nik === null ? NULL : `\\\\x${secrets.seal(nik).toString('hex')}`
  }\t${nik !== null && line.nikReads ? `\\\\x${secrets.fingerprint(nik).toString('hex')}` : NULL}\t${text(line.name)}\t${
    line.birthDate?.toString() ?? NULL
  }\t${line.sex ?? NULL}\t${text(line.residenceCode)}\t${line.employmentStatus ?? NULL}\t${text(line.categoryCode)}\t${text(line.regionCode)}\t${
    line.startsOn?.toString() ?? NULL
  }\t${line.endsOn?.toString() ?? NULL}\t${line.wageBase ?? NULL}\t${line.pollingStation ?? NULL}\t${bytes(sealed.phone)}\t${bytes(sealed.kpj)}\t${bytes(sealed.kpjFingerprint)}\t${
    sealed.heirRelations === null ? NULL : `{${sealed.heirRelations.join(',')}}`
  }\t${
    // Twice escaped: once for the list, once for COPY.
    sealed.heirDetails === null
      ? NULL
      : `{${sealed.heirDetails.map((one) => `"\\\\\\\\x${one.toString('hex')}"`).join(',')}}`
  }\t${bytes(sealed.unread)}\t${corrected ? 't' : 'f'}\t${errors === '' ? NULL : `{${errors}}`}\t${
    warnings === '' ? NULL : `{${warnings}}`
  }\n`;
}

const NULL = '\\N';

const bytes = (value: Buffer | null): string => (value === null ? NULL : `\\\\x${value.toString('hex')}`);

/** Text as COPY wants it. What no database keeps is left out, which the check of the row has told already. */
function text(value: string | null): string {
  if (value === null) return NULL;
  const kept = value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT) : value;
  if (!/[\\\p{Cc}\p{Cs}]/u.test(kept)) return kept;
  return kept
    .replaceAll(/[\0\p{Cs}]/gu, '')
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}
