import type { Sealer } from '@payung/kit/secret-box.ts';
import { z } from 'zod';

import type { HeirRow } from './heir.table.ts';

const details = z.object({
  name: z.string(),
  phone: z.string().nullable(),
  bank: z.string().nullable(),
  accountNumber: z.string().nullable(),
});

/** What is personal of an heir. */
export type HeirDetails = z.infer<typeof details>;

/** Seals what is personal of an heir. */
export function sealHeir(secrets: Sealer, heir: HeirDetails): Buffer {
  return secrets.seal(JSON.stringify(details.parse(heir)));
}

/** What is personal of an heir. */
export function openHeir(secrets: Sealer, { detailsSealed }: Pick<HeirRow, 'detailsSealed'>): HeirDetails {
  return details.parse(JSON.parse(secrets.open(detailsSealed)));
}
