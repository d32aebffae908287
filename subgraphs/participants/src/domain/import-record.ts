import type { HeirRelation, RosterField } from '../schema.types.ts';
import { checkPollingStation, readPollingStation } from './check-enrolment-input.ts';
import { checkName } from './check-participant-input.ts';
import { checkKpj, checkPhone, readPhone } from './check-participant-update.ts';
import { readRelationCell } from './import-cells.ts';
import { errorAt, errorOf } from './import-problem.ts';
import type { ProblemKind } from './import-problem.ts';

/** What a row tells of a person beyond who they are and where they serve. Each may be blank. */
export interface RecordCells {
  readonly pollingStation: string | null;
  /** `+62…`. */
  readonly phone: string | null;
  readonly kpj: string | null;
  /** In the order of the columns. */
  readonly heirs: readonly LineHeir[];
}

/** An heir of a row. */
export interface LineHeir {
  readonly name: string;
  readonly relation: HeirRelation;
}

/** The heirs that a row has columns for. */
export const HEIR_FIELDS = [
  ['HEIR_1_NAME', 'HEIR_1_RELATION'],
  ['HEIR_2_NAME', 'HEIR_2_RELATION'],
  ['HEIR_3_NAME', 'HEIR_3_RELATION'],
] as const satisfies readonly (readonly [RosterField, RosterField])[];

const NOTHING: RecordCells = { pollingStation: null, phone: null, kpj: null, heirs: [] };

/**
 * Reads the cells of a row that may be blank, by the rules that the record of a single person is changed by. What cannot
 * be read is left out and told.
 */
export function readRecordCells(
  cells: Readonly<Partial<Record<RosterField, string>>>,
  tell: (problem: ProblemKind) => void,
): RecordCells {
  const { POLLING_STATION: station = '', PHONE: phone = '', KPJ: kpj = '' } = cells;
  const heirs = readHeirs(cells, tell);
  if (station === '' && phone === '' && kpj === '' && heirs.length === 0) return NOTHING;
  const badStation = station === '' ? null : checkPollingStation(station);
  if (badStation !== null) tell(errorOf('POLLING_STATION', badStation.refused));
  const badPhone = phone === '' ? null : checkPhone(phone, 'phone');
  if (badPhone !== null) tell(errorOf('PHONE', badPhone.refused));
  const badKpj = kpj === '' ? null : checkKpj(kpj);
  if (badKpj !== null) tell(errorOf('KPJ', badKpj.refused));
  return {
    pollingStation: station === '' ? null : readPollingStation(station),
    phone: phone === '' ? null : readPhone(phone),
    kpj: kpj === '' || badKpj !== null ? null : kpj,
    heirs,
  };
}

function readHeirs(
  cells: Readonly<Partial<Record<RosterField, string>>>,
  tell: (problem: ProblemKind) => void,
): readonly LineHeir[] {
  const heirs: LineHeir[] = [];
  for (const [nameField, relationField] of HEIR_FIELDS) {
    const [name = '', relation = ''] = [cells[nameField], cells[relationField]];
    if (name === '' && relation === '') continue;
    const badName = name === '' ? HEIR_WITHOUT_NAME.get(nameField)! : null;
    const refusedName = name === '' ? null : checkName(name);
    if (badName !== null) tell(badName);
    if (refusedName !== null) tell(errorOf(nameField, refusedName.refused));
    const related = relation === '' ? null : readRelationCell(relation);
    if (related === null) tell(RELATION_UNREAD.get(relationField)!);
    if (badName === null && refusedName === null && related !== null)
      heirs.push({ name: name.normalize('NFC'), relation: related });
  }
  return heirs;
}

const HEIR_WITHOUT_NAME: ReadonlyMap<RosterField, ProblemKind> = new Map(
  HEIR_FIELDS.map(([field]) => [
    field,
    errorAt(field, 'CELL_BLANK', {
      id: 'Hubungan ahli waris diisi tanpa nama ahli warisnya.',
      en: 'How an heir is related is given without the name of the heir.',
    }),
  ]),
);

const RELATION_UNREAD: ReadonlyMap<RosterField, ProblemKind> = new Map(
  HEIR_FIELDS.map(([, field]) => [
    field,
    errorAt(field, 'CELL_UNREADABLE', {
      id: 'Hubungan ahli waris ditulis SUAMI, ISTRI, ANAK, ORANG TUA, KAKEK, NENEK, CUCU, SAUDARA, MERTUA, atau WASIAT.',
      en: 'How an heir is related is written SUAMI, ISTRI, ANAK, ORANG TUA, KAKEK, NENEK, CUCU, SAUDARA, MERTUA or WASIAT.',
    }),
  ]),
);
