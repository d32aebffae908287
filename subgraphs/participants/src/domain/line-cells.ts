import type { RosterField } from '../schema.types.ts';
import type { LineCells } from './import-line.ts';
import type { RecordCells } from './import-record.ts';
import { HEIR_FIELDS } from './import-record.ts';

/** A row as it is kept, with what is personal opened. */
export interface KeptLine extends RecordCells {
  readonly nik: string | null;
  readonly name: string | null;
  readonly birthDate: string | null;
  readonly sex: string | null;
  readonly residenceCode: string | null;
  readonly employmentStatus: string | null;
  readonly categoryCode: string | null;
  readonly regionCode: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly wageBase: number | null;
  readonly unread: LineCells | null;
}

/**
 * The cells of a row, written so that reading them again gives the same row. A cell that took a default of the import
 * has that default in it now, which reads alike.
 */
export function cellsOfLine(line: KeptLine): LineCells {
  const cells: Partial<Record<RosterField, string>> = {
    NIK: line.nik ?? '',
    NAME: line.name ?? '',
    BIRTH_DATE: line.birthDate ?? '',
    SEX: line.sex === null ? '' : line.sex === 'FEMALE' ? 'P' : 'L',
    RESIDENCE_CODE: line.residenceCode ?? '',
    EMPLOYMENT_STATUS: line.employmentStatus ?? '',
    CATEGORY_CODE: line.categoryCode ?? '',
    REGION_CODE: line.regionCode ?? '',
    STARTS_ON: line.startsOn ?? '',
    ENDS_ON: line.endsOn ?? '',
    WAGE_BASE: line.wageBase === null ? '' : String(line.wageBase),
    POLLING_STATION: line.pollingStation ?? '',
    PHONE: line.phone ?? '',
    KPJ: line.kpj ?? '',
  };
  const free = HEIR_FIELDS.filter((fields) => fields.every((field) => line.unread?.[field] === undefined));
  line.heirs.forEach(({ name, relation }, index) => {
    const [nameField, relationField] = free[index] ?? [];
    if (nameField === undefined || relationField === undefined) return;
    cells[nameField] = name;
    cells[relationField] = relation;
  });
  return { ...cells, ...line.unread };
}
