import type { Sealer } from '@payung/kit/secret-box.ts';

import { cellsOfLine } from '../domain/line-cells.ts';
import type { LineCells } from '../domain/import-line.ts';
import { openHeir } from '../heir/heir-details.ts';
import type { RosterLineRow } from './roster-line.table.ts';

/** The cells of a row as it is kept: those that were read, written anew, and those that could not be, as they stood. */
export function recordedCells(secrets: Sealer, line: RosterLineRow): LineCells {
  const opened = (sealed: Buffer | null): string | null => (sealed === null ? null : secrets.open(sealed));
  return cellsOfLine({
    nik: opened(line.nikSealed),
    name: line.name,
    birthDate: line.birthDate?.toString() ?? null,
    sex: line.sex,
    residenceCode: line.residenceCode,
    employmentStatus: line.employmentStatus,
    categoryCode: line.categoryCode,
    regionCode: line.regionCode,
    startsOn: line.startsOn?.toString() ?? null,
    endsOn: line.endsOn?.toString() ?? null,
    wageBase: line.wageBase,
    pollingStation: line.pollingStation,
    phone: opened(line.phoneSealed),
    kpj: opened(line.kpjSealed),
    heirs: (line.heirDetails ?? []).map((detailsSealed, index) => ({
      name: openHeir(secrets, { detailsSealed }).name,
      relation: line.heirRelations![index]!,
    })),
    unread: unreadCells(secrets, line),
  });
}

/** What stands in the cells of a row that could not be read, or null where all could. */
export function unreadCells(secrets: Sealer, { unreadSealed }: Pick<RosterLineRow, 'unreadSealed'>): LineCells | null {
  return unreadSealed === null ? null : (JSON.parse(secrets.open(unreadSealed)) as LineCells);
}
