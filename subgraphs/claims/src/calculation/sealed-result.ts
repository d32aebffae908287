import type { Sealer } from '@payung/kit/secret-box.ts';
import { Temporal } from '@payung/kit/values/dates.ts';

import type { ComputedEntitlement } from '../entitlement/compute-entitlement.ts';
import type { EntitlementInput } from '../schema.types.ts';

/** A result as it is sealed: JSON, its dates as text. */
export function sealResult(sealer: Sealer, result: ComputedEntitlement): Buffer {
  return sealer.seal(JSON.stringify(result));
}

/** The result that was sealed, with its dates as dates. It is shown as it was then, whatever the rules say by now. */
export function openResult(sealer: Sealer, sealed: Buffer): ComputedEntitlement {
  return JSON.parse(sealer.open(sealed), (key, value: unknown) =>
    (key === 'effectiveFrom' || key === 'dueOn') && typeof value === 'string' ? Temporal.PlainDate.from(value) : value,
  ) as ComputedEntitlement;
}

/** What a calculation was made from, as it was sealed, with its dates as dates. */
export function openInput(sealer: Sealer, sealed: Buffer): EntitlementInput {
  return JSON.parse(sealer.open(sealed), (key, value: unknown) =>
    (key === 'occurredOn' || key === 'birthDate') && typeof value === 'string' ? Temporal.PlainDate.from(value) : value,
  ) as EntitlementInput;
}
