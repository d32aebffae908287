import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { loadByKey } from '@payung/kit/loader.ts';
import type { PageArgs } from '@payung/kit/page.ts';
import { countByKey, readPagesByKey } from '@payung/kit/pages-by-key.ts';

import type { AgreementFilter } from './agreement-conditions.ts';
import { applyFilter, NEWEST_SIGNATURE_FIRST, visibleAgreements } from './agreement.reads.ts';
import type { AgreementPage } from './agreement.reads.ts';

/** The agreements of an institution: those in which it is a party, in any role. */
export const OF_INSTITUTION = `exists (
  select from agreement_party listed where listed.agreement_id = agreement.id and listed.institution_code = asked.key)`;

/** The agreements of a region: those for it or for a region below it. */
export const OF_REGION =
  "(asked.key = 'ID' or agreement.regionCode = asked.key or agreement.regionCode like asked.key || '.%')";

/** Which agreements belong to which key. */
export interface AgreementLists {
  readonly belongs: typeof OF_INSTITUTION | typeof OF_REGION;
  readonly filter: AgreementFilter;
}

/**
 * The loader of one page of the agreements of many institutions or regions, as far as the session may see them,
 * newest signature first. Pages, rows and counts take one statement each, for any number of keys.
 */
export function loadAgreementPages(
  database: Transaction,
  session: Session | null,
  args: PageArgs,
  { belongs, filter }: AgreementLists,
) {
  const agreements = () => applyFilter(visibleAgreements(database, permit(session, 'agreement:read')), filter);
  const listsOf = (keys: readonly string[]) => ({ keys, belongs, primaryKey: 'id' }) as const;
  const counts = loadByKey(
    (keys: readonly string[]) => countByKey(agreements(), listsOf(keys)),
    ({ key }) => key,
  );
  return loadByKey(
    async (keys: readonly string[]) => {
      const pages = await readPagesByKey(agreements(), NEWEST_SIGNATURE_FIRST, args, listsOf(keys));
      return [...pages].map(([key, page]): AgreementPage & { readonly key: string } => ({
        ...page,
        key,
        count: async () => (await counts.load(key))?.total ?? 0,
      }));
    },
    ({ key }) => key,
  );
}
