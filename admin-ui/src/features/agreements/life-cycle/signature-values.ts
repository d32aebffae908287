import type { EnumOf, InputOf } from '../../../graphql/graphql.ts';
import { readDate } from '../../../lib/date-input.ts';
import { m } from '../../../paraglide/messages.js';

/** A person in the form of a signature. */
export interface SignatoryValues {
  /** Tells rows apart while some of them come and go. */
  key: number;
  name: string;
  title: string;
  capacity: EnumOf<'SignatoryCapacity'>;
  part: EnumOf<'SignatoryPart'>;
  institutionCode: string | null;
}

/** The form of a signature. */
export interface SignatureValues {
  day: string;
  place: string;
  people: readonly SignatoryValues[];
}

/** A form with one person to fill in. The day stays empty: a wrong day of signature is worse than none. */
export function emptySignature(): SignatureValues {
  return { day: '', place: '', people: [emptyPerson(0)] };
}

/** A person to fill in. */
export function emptyPerson(key: number): SignatoryValues {
  return { key, name: '', title: '', capacity: 'IN_OFFICE', part: 'SIGNED', institutionCode: null };
}

/** What is wrong with a form, by the path of the field in the input. */
export function checkSignature({ day, people }: SignatureValues): Record<string, string> {
  const found: Record<string, string> = {};
  if (readDate(day) === null) found.signedOn = m.date_not_understood();
  for (const [index, { name, title }] of people.entries()) {
    if (name.trim() === '') found[`signatories.${index}.name`] = m.field_required();
    if (title.trim() === '') found[`signatories.${index}.title`] = m.field_required();
  }
  if (!people.some(({ part }) => part === 'SIGNED')) found.signatories = m.agreement_sign_somebody();
  return found;
}

/** The form as the graph takes it. */
export function signatureInput({ day, place, people }: SignatureValues): InputOf<'SignAgreementInput'> {
  return {
    signedOn: readDate(day) ?? '',
    signedAt: place.trim() === '' ? null : place.trim(),
    signatories: people.map(({ name, title, capacity, part, institutionCode }) => ({
      name: name.trim(),
      title: title.trim(),
      capacity,
      part,
      institutionCode,
    })),
  };
}
