import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { ancestorRegionCodes, NATION } from '@payung/kit/values/region-code.ts';

import type { RegionRow } from '../region/region.table.ts';

/** The list of regions that rows come from: data under ODbL 1.0, see NOTICE. */
export const REGION_VERSION = 'idn-area-data 4.0.1 (Kepmendagri 300.2.2-2138/2025)';

const FILES = { provinces: 'PROVINCE', regencies: 'REGENCY', districts: 'DISTRICT', villages: 'VILLAGE' } as const;

/** The nation, 38 provinces, 514 regencies and cities, districts and villages, each with the number of units below it. */
export async function readRegions(): Promise<readonly RegionRow[]> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json')), 'data');
  const listed = await Promise.all(
    Object.entries(FILES).map(async ([file, kind]) =>
      readList(await readFile(join(folder, `${file}.csv`), 'utf8'), kind),
    ),
  );
  return withUnits([{ code: NATION, name: 'Indonesia', kind: 'COUNTRY' }, ...listed.flat()]);
}

type Listed = Pick<RegionRow, 'code' | 'name' | 'kind'>;

/** Lines of `code,…,name`; names with a comma stand in quotes. */
function readList(csv: string, kind: RegionRow['kind']): readonly Listed[] {
  return csv
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [, code, quoted, plain] = /^([\d.]+),(?:[\d.]+,)?(?:"((?:[^"]|"")*)"|(.*))$/.exec(line) ?? [];
      const name = quoted?.replaceAll('""', '"') ?? plain;
      if (code === undefined || name === undefined)
        throw new Error(`The list of regions has a line that cannot be read: "${line}"`);
      return { code, name, kind: kind === 'REGENCY' && name.startsWith('Kota ') ? 'CITY' : kind };
    });
}

function withUnits(listed: readonly Listed[]): readonly RegionRow[] {
  const units = new Map(listed.map(({ code }) => [code, { regencies: 0, districts: 0, villages: 0 }]));
  for (const { code, kind } of listed) {
    const counted =
      kind === 'VILLAGE'
        ? 'villages'
        : kind === 'DISTRICT'
          ? 'districts'
          : kind === 'PROVINCE' || kind === 'COUNTRY'
            ? null
            : 'regencies';
    if (counted === null) continue;
    for (const above of ancestorRegionCodes(code)) {
      const unit = units.get(above);
      if (unit === undefined) throw new Error(`The list of regions has "${code}" but not "${above}" above it.`);
      unit[counted] += 1;
    }
  }
  return listed.map((region) => ({
    ...region,
    parentCode: ancestorRegionCodes(region.code).at(-1) ?? null,
    version: REGION_VERSION,
    ...(units.get(region.code) ?? { regencies: 0, districts: 0, villages: 0 }),
  }));
}
