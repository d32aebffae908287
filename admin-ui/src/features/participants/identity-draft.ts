import type { EnumOf } from '../../graphql/graphql.ts';
import type { ParticipantPartUpdate } from './use-participant-update.ts';

/** What is recorded of a person's identity. */
export interface RecordedIdentity {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly birthDate: string;
  readonly sex: EnumOf<'Sex'>;
  readonly region: { readonly code: string } | null;
  readonly employmentStatus: EnumOf<'EmploymentStatus'>;
  readonly collection: {
    readonly ground: EnumOf<'CollectionGround'>;
    readonly purpose: string;
    readonly toldOn: string | null;
  } | null;
}

/** What stands in the form; dates as people write them. */
export interface IdentityDraft {
  readonly name: string;
  readonly birthDate: string;
  readonly sex: EnumOf<'Sex'>;
  readonly regionCode: string | null;
  readonly employmentStatus: EnumOf<'EmploymentStatus'>;
  readonly ground: EnumOf<'CollectionGround'> | '';
  readonly purpose: string;
  readonly toldOn: string;
}

/** The form as it begins: what is recorded. */
export function draftOf(person: RecordedIdentity, writeDate: (date: string) => string): IdentityDraft {
  const { name, birthDate, sex, region, employmentStatus, collection } = person;
  return {
    name,
    birthDate: writeDate(birthDate),
    sex,
    regionCode: region?.code ?? null,
    employmentStatus,
    ground: collection?.ground ?? '',
    purpose: collection?.purpose ?? '',
    toldOn: collection?.toldOn == null ? '' : writeDate(collection.toldOn),
  };
}

/** What differs from what is recorded, as the graph takes it; null where nothing does. A residence that is taken out is erased, not left as it is. */
export function changesOf(
  person: RecordedIdentity,
  draft: IdentityDraft,
  readDate: (text: string) => string | null,
): ParticipantPartUpdate | null {
  const name = draft.name.trim();
  const birthDate = readDate(draft.birthDate);
  const toldOn = draft.toldOn.trim() === '' ? null : readDate(draft.toldOn);
  const purpose = draft.purpose.trim();
  const { ground } = draft;
  const { collection } = person;
  const hasOtherGround =
    ground !== '' &&
    (collection === null ||
      collection.ground !== ground ||
      collection.purpose !== purpose ||
      collection.toldOn !== toldOn);
  const changes = {
    ...(name === person.name ? {} : { name }),
    ...(birthDate === person.birthDate ? {} : { birthDate }),
    ...(draft.sex === person.sex ? {} : { sex: draft.sex }),
    ...(draft.regionCode === null || draft.regionCode === person.region?.code ? {} : { regionCode: draft.regionCode }),
    ...(draft.employmentStatus === person.employmentStatus ? {} : { employmentStatus: draft.employmentStatus }),
    ...(hasOtherGround ? { collection: { ground, purpose, toldOn } } : {}),
  };
  const isErased = draft.regionCode === null && person.region !== null;
  if (Object.keys(changes).length === 0 && !isErased) return null;
  return { ...changes, clear: isErased ? ['REGION'] : [] };
}
