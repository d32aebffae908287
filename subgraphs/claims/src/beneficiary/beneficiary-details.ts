import type { Sealer } from '@payung/kit/secret-box.ts';
import { z } from 'zod';

const details = z.object({
  name: z.string(),
  phone: z.string().nullable(),
  bank: z.string().nullable(),
  accountNumber: z.string().nullable(),
  accountHolder: z.string().nullable(),
});

/** What tells who a beneficiary is and where they are paid; sealed as one. */
export type BeneficiaryDetails = z.infer<typeof details>;

/** Seals the details of a beneficiary. */
export function sealDetails(sealer: Sealer, plain: BeneficiaryDetails): Buffer {
  return sealer.seal(JSON.stringify(plain));
}

/** The details that were sealed. */
export function openDetails(sealer: Sealer, sealed: Buffer): BeneficiaryDetails {
  return details.parse(JSON.parse(sealer.open(sealed)));
}
