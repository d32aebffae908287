import { ancestorRegionCodes, NATION } from '@payung/kit/values/region-code.ts';

import type { InstitutionRow } from '../institution/institution.table.ts';
import type { RegionRow } from '../region/region.table.ts';

const LAW =
  'UU 7/2017: one commission and one supervisory agency in the nation, each province and each regency or city';
const ARTICLES = 'The five agreements';

/** Institutions that the five agreements name beside the commissions and supervisory agencies. */
const named: readonly InstitutionRow[] = [
  {
    code: 'bpjs-ID',
    name: 'BPJS Ketenagakerjaan Kantor Pusat',
    kind: 'BPJS',
    regionCode: NATION,
    parentCode: null,
    source: 'UU 24/2011',
  },
  branch('bpjs-kc-lodaya', 'BPJS Ketenagakerjaan Kantor Cabang Bandung Lodaya', null),
  branch('bpjs-kapuas-hulu', 'BPJS Ketenagakerjaan Kabupaten Kapuas Hulu', '61.06'),
  branch('bpjs-kc-palembang', 'BPJS Ketenagakerjaan Kantor Cabang Palembang', '16.71'),
  branch('bpjs-kc-tanjungpinang', 'BPJS Ketenagakerjaan Kantor Cabang Tanjungpinang', '21.72'),
  branch('bpjs-kc-madiun', 'BPJS Ketenagakerjaan Kantor Cabang Madiun', '35.77'),
  {
    ...branch('bpjs-kcp-ponorogo', 'BPJS Ketenagakerjaan Kantor Cabang Perintis Ponorogo', '35.02'),
    parentCode: 'bpjs-kc-madiun',
  },
  regional('kesbangpol-32.04', 'Badan Kesatuan Bangsa dan Politik Kabupaten Bandung', 'KESBANGPOL', '32.04'),
  regional('kesbangpol-16.71', 'Badan Kesatuan Bangsa dan Politik Kota Palembang', 'KESBANGPOL', '16.71'),
  regional('kesbangpol-21.01', 'Badan Kesatuan Bangsa dan Politik Kabupaten Bintan', 'KESBANGPOL', '21.01'),
  regional('pemda-32.04', 'Pemerintah Kabupaten Bandung', 'REGIONAL_GOVERNMENT', '32.04'),
  regional('pemda-16.71', 'Pemerintah Kota Palembang', 'REGIONAL_GOVERNMENT', '16.71'),
  regional('pemda-21.01', 'Pemerintah Kabupaten Bintan', 'REGIONAL_GOVERNMENT', '21.01'),
];

/** The commissions and supervisory agencies of the nation, each province and each regency or city, and those that the agreements name. */
export function institutionsOf(regions: readonly RegionRow[]): readonly InstitutionRow[] {
  const seats = regions.filter(({ kind }) => kind !== 'DISTRICT' && kind !== 'VILLAGE');
  return [
    ...seats.map((region) => electoral('KPU', region)),
    ...seats.map((region) => electoral('BAWASLU', region)),
    ...named,
  ];
}

function electoral(kind: 'KPU' | 'BAWASLU', region: RegionRow): InstitutionRow {
  const prefix = kind.toLowerCase();
  const above = ancestorRegionCodes(region.code).at(-1);
  return {
    code: `${prefix}-${region.code}`,
    name: electoralName(kind, region),
    kind,
    regionCode: region.code,
    parentCode: above === undefined ? null : `${prefix}-${above}`,
    source: LAW,
  };
}

/** The commission is called KIP in Aceh. */
function electoralName(kind: 'KPU' | 'BAWASLU', region: RegionRow): string {
  const brand = kind === 'BAWASLU' ? 'Bawaslu' : region.code === '11' || region.code.startsWith('11.') ? 'KIP' : 'KPU';
  if (region.kind === 'COUNTRY') return `${brand} Republik Indonesia`;
  return region.kind === 'PROVINCE' ? `${brand} Provinsi ${region.name}` : `${brand} ${region.name}`;
}

function branch(code: string, name: string, regionCode: string | null): InstitutionRow {
  return { code, name, kind: 'BPJS', regionCode, parentCode: 'bpjs-ID', source: ARTICLES };
}

function regional(code: string, name: string, kind: InstitutionRow['kind'], regionCode: string): InstitutionRow {
  return {
    code,
    name,
    kind,
    regionCode,
    parentCode: kind === 'KESBANGPOL' ? `pemda-${regionCode}` : null,
    source: ARTICLES,
  };
}
