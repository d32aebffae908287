import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { BatchLoader } from '@payung/kit/batch-loader.ts';
import type { Transaction } from '@payung/kit/database.ts';
import type { VersionOfRequest } from '@payung/kit/held-rows.ts';
import { loadByKey, loadGroups } from '@payung/kit/loader.ts';
import { inColumns } from '@payung/kit/numbered-sql.ts';
import { followsCursor, orderOf, toPage } from '@payung/kit/page.ts';
import type { PageArgs } from '@payung/kit/page.ts';
import { readsOf } from '@payung/kit/reads-together.ts';
import { readCells } from '@payung/kit/row-reader.ts';
import type { SqlCondition } from '@payung/kit/scope-sql.ts';
import type { Loads } from '@payung/kit/soon.ts';

import { allOf, isVisibleTo, keptBy } from './agreement-conditions.ts';
import type { AgreementFilter } from './agreement-conditions.ts';
import {
  NEWEST_SIGNATURE_FIRST,
  readAgreements,
  readAgreementsById,
  readBeneficiaries,
  readHeadcounts,
  readParties,
} from './agreement.reads.ts';
import type { AgreementPage } from './agreement.reads.ts';
import { AgreementTable } from './agreement.table.ts';
import type { AgreementRow } from './agreement.table.ts';
import { linesIn, readAndHold, readAndHoldLines, readPlaces } from './held-agreements.ts';
import type { AgreementContent, AgreementLines, AgreementPlace, HeldAgreements } from './held-agreements.ts';

/** Who reads agreements, and where. */
export interface AgreementReader {
  readonly database: Transaction;
  readonly session: Session | null;
  /** Is told the version of the reference data, which is read with every agreement. */
  readonly reference: Pick<VersionOfRequest, 'tell'>;
}

/** A page of agreements to read. */
export interface AskedPage {
  readonly args: PageArgs;
  readonly filter: AgreementFilter;
  /** Whether it will be asked how many there are in all; who does not know says no. */
  readonly counted: boolean;
}

/** What loads by keys, and again after a command of the same request. */
interface LoadsAgain<Value> extends Loads<Value> {
  /** Forgets what was read of a key. */
  readonly clear: (key: string) => unknown;
}

/** Loads agreements for one request, as far as its session may see them, and what they say. */
export type AgreementLoaders = {
  readonly [Kind in keyof AgreementLines]: LoadsAgain<readonly AgreementLines[Kind][]>;
} & {
  readonly agreements: LoadsAgain<AgreementRow | null>;
  /** A page of them, newest signature first. */
  readonly agreementPage: (asked: AskedPage) => Promise<AgreementPage>;
};

/**
 * Makes the loaders of agreements. Which of them the session may see, and in which version, is asked of the database each time; what they
 * say comes from what is held of that very version, else by statements. A transaction reads everything by itself.
 */
export function loadAgreements(reader: AgreementReader, held: HeldAgreements | undefined): AgreementLoaders {
  const { database, session } = reader;
  if (held !== undefined && readsOf(database) !== undefined) return loadHeldAgreements(reader, held);
  const agreementOf = ({ agreementId }: { readonly agreementId: string }): string => agreementId;
  return {
    agreements: loadByKey(
      (ids: readonly string[]) => readAgreementsById(database, session, ids),
      ({ id }) => id,
    ),
    parties: loadGroups((ids: readonly string[]) => readParties(database, ids), agreementOf),
    beneficiaries: loadGroups((ids: readonly string[]) => readBeneficiaries(database, ids), agreementOf),
    headcounts: loadGroups((ids: readonly string[]) => readHeadcounts(database, ids), agreementOf),
    agreementPage: ({ args, filter }) => readAgreements(database, session, args, filter),
  };
}

const toColumns = inColumns(AgreementTable, 'agreement');
const IN_ORDER = ` order by ${toColumns(orderOf('agreement', NEWEST_SIGNATURE_FIRST))}`;

function loadHeldAgreements({ database, session, reference }: AgreementReader, held: HeldAgreements): AgreementLoaders {
  /** Agreements that this request has found, as they were when it did. */
  const found = new Map<string, AgreementContent>();
  const visible = (): SqlCondition => isVisibleTo(permit(session, 'agreement:read'));

  /** The rows of places, in their order; what is not held is read, and looked at again whether it may be seen. */
  const rowsAt = async (places: readonly AgreementPlace[]): Promise<AgreementRow[]> => {
    const missing: string[] = [];
    for (const { id, version, reference: now } of places) {
      if (now !== null) reference.tell(now);
      const content = version === null ? undefined : held.at(id, version);
      if (content?.row === undefined) missing.push(id);
      else found.set(id, content);
    }
    if (missing.length > 0) {
      const condition = allOf([{ sql: 'agreement.id = any(:ids)', parameters: { ids: missing } }, visible()]);
      for (const content of await readAndHold(database, held, condition)) found.set(content.row!.id, content);
    }
    return places.flatMap(({ id }) => found.get(id)?.row ?? []);
  };

  /** Of what was found before a command nothing is true after it. */
  const forget = (id: string, reading: { readonly clear: (id: string) => unknown }): void => {
    found.delete(id);
    reading.clear(id);
  };

  const byId = loadByKey(
    async (ids: readonly string[]) =>
      rowsAt(await readPlaces(database, allOf([{ sql: 'agreement.id = any(:ids)', parameters: { ids } }, visible()]))),
    ({ id }) => id,
  );

  const linesOf = <Kind extends keyof AgreementLines>(kind: Kind): LoadsAgain<readonly AgreementLines[Kind][]> => {
    const reading = new BatchLoader((ids: readonly string[]) => readAndHoldLines(database, held, { kind, ids }));
    return {
      load(id) {
        const content = found.get(id);
        return (content && linesIn(content, kind)) ?? reading.load(id);
      },
      clear: (id) => forget(id, reading),
    };
  };

  return {
    agreements: { load: (id) => found.get(id)?.row ?? byId.load(id), clear: (id) => forget(id, byId) },
    parties: linesOf('parties'),
    beneficiaries: linesOf('beneficiaries'),
    headcounts: linesOf('headcounts'),
    async agreementPage({ args, filter, counted }) {
      const kept = allOf([visible(), keptBy(filter)]);
      const after = followsCursor('agreement', NEWEST_SIGNATURE_FIRST, args);
      const page = allOf([kept, { ...after, sql: toColumns(after.sql) }], { most: args.first + 1 });
      let counting: Promise<number> | undefined;
      const count = (): Promise<number> => (counting ??= countAgreements(database, kept));
      const reading = readPlaces(database, page, `${IN_ORDER} limit :most`);
      // In one piece with the page. Whoever asks hears of a failure.
      if (counted) count().catch(() => undefined);
      const places = await reading;
      const { edges, pageInfo } = toPage(await rowsAt(places), NEWEST_SIGNATURE_FIRST, args);
      return { edges, pageInfo: { ...pageInfo, hasNextPage: places.length > args.first }, count };
    },
  };
}

async function countAgreements(database: Transaction, { sql, parameters }: SqlCondition): Promise<number> {
  const [cells] = await readCells(database, { sql: `select count(*) from agreement where ${sql}`, parameters });
  return Number(cells?.[0]);
}
