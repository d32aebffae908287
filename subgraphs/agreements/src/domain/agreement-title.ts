import type { InstitutionKind } from '../schema.types.ts';

/** What a title is made from. */
export interface TitleParts {
  /** Kinds of the beneficiaries, in the order of the agreement. */
  readonly beneficiaryKinds: readonly InstitutionKind[];
  readonly regionName: string;
  readonly electionName: string;
}

const KIND_NAMES: Readonly<Record<InstitutionKind, string>> = {
  KPU: 'KPU',
  BAWASLU: 'Bawaslu',
  KESBANGPOL: 'Kesbangpol',
  REGIONAL_GOVERNMENT: 'Pemerintah Daerah',
  BPJS: 'BPJS Ketenagakerjaan',
};

const list = new Intl.ListFormat('id-ID', { type: 'conjunction' });

/** A short title in Indonesian, as in "KPU dan Bawaslu Kabupaten Bandung, Pemilu 2024". A draft may have no beneficiary yet. */
export function agreementTitle({ beneficiaryKinds, regionName, electionName }: TitleParts): string {
  const names = [...new Set(beneficiaryKinds.map((kind) => KIND_NAMES[kind]))];
  const who = names.length === 0 ? 'Perjanjian' : list.format(names);
  return `${who} ${regionName}, ${electionName}`;
}
