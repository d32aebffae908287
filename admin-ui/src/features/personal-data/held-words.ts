import { claimStateLabel, incidentLabel } from '../../lib/claim-labels.ts';
import { formatDate, formatDateTime, formatRupiah } from '../../lib/format.ts';
import type { Language } from '../../lib/format.ts';
import { employmentLabel, enrolmentStateLabel, programmeLabel, sexLabel } from '../../lib/labels.ts';

/** A table of words, for whatever text comes: what it does not know shows as itself. */
type Words = (code: string) => string;

/** What stands for codes, by the type of record and the name of the value; `*` for every type. */
const TABLES: Readonly<Record<string, Words>> = {
  '*.sex': sexLabel as Words,
  '*.employmentStatus': employmentLabel as Words,
  '*.programme': programmeLabel as Words,
  '*.incidentKind': incidentLabel as Words,
  'Claim.state': claimStateLabel as Words,
  'ClaimEvent.from': claimStateLabel as Words,
  'ClaimEvent.to': claimStateLabel as Words,
  'Enrolment.state': enrolmentStateLabel as Words,
};

/** Values in whole rupiah. */
const AMOUNTS = new Set(['wageBase', 'amount', 'jkk', 'jkm']);

/** A value of an answer as the person who asked reads it: words for codes, days and amounts as they are written. What is not known shows as it is kept. */
export function heldValueText(type: string, name: string, value: string, language: Language): string {
  const known = TABLES[`${type}.${name}`] ?? TABLES[`*.${name}`];
  if (known !== undefined) return known(value);
  if (AMOUNTS.has(name) && /^\d{1,15}$/.test(value)) return formatRupiah(Number(value), language);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value, language);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.test(value))
    return formatDateTime(new Date(value).toISOString(), language);
  return value;
}
