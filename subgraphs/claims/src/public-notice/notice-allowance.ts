import type { Transaction } from '@payung/kit/database.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { useAllowance } from '@payung/kit/reveal.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

/**
 * How many notices people without an account may file within an hour: from one place, and all in all. A hospital with all its wards is one
 * place; so is a street behind one operator of telephones. No source sets these numbers.
 */
export const NOTICES_PER_HOUR = { place: 20, all: 600 } as const;

const HOUR_MS = 3_600_000;

/**
 * Why no notice is taken from there now, or null; one use of the allowance is then written in this transaction.
 *
 * @param place the hash that the identity provider made of the caller's address; it is another one every day, and forgotten by the next
 */
export async function refuseTooMany(
  transaction: Transaction,
  place: string,
): Promise<{ readonly refused: Refusal<'TOO_MANY_NOTICES'> } | null> {
  const table = 'notice_allowance';
  await transaction.query(`delete from notice_allowance where full_at < clock_timestamp() - interval '1 day'`);
  const retryAt =
    (await useAllowance(transaction, {
      table,
      subject: place,
      kind: 'PLACE',
      most: NOTICES_PER_HOUR.place,
      windowMs: HOUR_MS,
    })) ??
    (await useAllowance(transaction, {
      table,
      subject: '*',
      kind: 'ALL',
      most: NOTICES_PER_HOUR.all,
      windowMs: HOUR_MS,
    }));
  return retryAt === null ? null : tooMany(retryAt);
}

function tooMany(retryAt: Instant): { readonly refused: Refusal<'TOO_MANY_NOTICES'> } {
  const time = retryAt.toZonedDateTimeISO('Asia/Jakarta').toPlainTime().add({ minutes: 1 });
  const at = `${String(time.hour).padStart(2, '0')}.${String(time.minute).padStart(2, '0')}`;
  return {
    refused: {
      code: 'TOO_MANY_NOTICES',
      message: {
        id: `Terlalu banyak pemberitahuan masuk. Coba lagi setelah pukul ${at} WIB, atau telepon penyelenggara pemilu atau BPJS Ketenagakerjaan.`,
        en: `Too many notices have come in. Try again after ${at.replace('.', ':')} in Jakarta, or call the election body or BPJS Ketenagakerjaan.`,
      },
      field: null,
      retryAt,
      passes: true,
    },
  };
}
