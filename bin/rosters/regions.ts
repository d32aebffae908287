import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A regency or city with what lies in it. */
export interface RegencyRegions {
  readonly code: string;
  readonly districts: readonly string[];
  readonly villages: readonly string[];
}

let all: ReadonlyMap<string, RegencyRegions> | undefined;

/** The regencies of the register of regions (idn-area-data, ODbL: see NOTICE) with the codes of their districts and villages. */
export function regencies(): ReadonlyMap<string, RegencyRegions> {
  all ??= read();
  return all;
}

function read(): ReadonlyMap<string, RegencyRegions> {
  const codes = (name: string): readonly string[] => {
    const folder = join(dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json')), 'data');
    return readFileSync(join(folder, `${name}.csv`), 'utf8')
      .trimEnd()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.slice(0, line.indexOf(',')));
  };
  const regencyOf = (code: string): string => code.slice(0, 5);
  const districts = Map.groupBy(codes('districts'), regencyOf);
  const villages = Map.groupBy(codes('villages'), regencyOf);
  return new Map(
    codes('regencies').map((code) => [
      code,
      { code, districts: districts.get(code) ?? [], villages: villages.get(code) ?? [] },
    ]),
  );
}
