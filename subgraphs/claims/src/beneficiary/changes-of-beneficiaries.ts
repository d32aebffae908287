import type { Sealer } from '@payung/kit/secret-box.ts';
import { changesOf } from '@payung/kit/trail/changes-of.ts';
import type { TrailChange } from '@payung/kit/trail/trail-event.ts';

import { openDetails } from './beneficiary-details.ts';
import type { ClaimBeneficiaryRow } from './claim-beneficiary.table.ts';

type Recorded = Pick<ClaimBeneficiaryRow, 'position' | 'relation' | 'alive' | 'shareBasisPoints' | 'details'>;

/**
 * What differs between those who were to be paid on a claim and those who are now, by their position. Of all but the share only that it was
 * written: who belongs to whose family is personal, and this owner has no key for hashes that nobody could try out.
 */
export function changesOfBeneficiaries(
  sealer: Sealer,
  before: readonly Recorded[],
  after: readonly Recorded[],
): readonly TrailChange[] {
  return changesOf(valuesOf(sealer, before), valuesOf(sealer, after), NOTHING_PERSONAL).map((change) =>
    change.field.endsWith('.shareBasisPoints') ? change : { ...change, before: null, after: null, isPersonal: true },
  );
}

const NOTHING_PERSONAL = { personal: [], fingerprint: () => Buffer.alloc(0) };

function valuesOf(sealer: Sealer, rows: readonly Recorded[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    rows.flatMap(({ position, relation, alive, shareBasisPoints, details }) =>
      Object.entries({ relation, alive, shareBasisPoints, ...openDetails(sealer, details) }).map(([field, value]) => [
        `beneficiaries.${position}.${field}`,
        value,
      ]),
    ),
  );
}
