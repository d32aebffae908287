import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import type { SelectQueryBuilder } from 'typeorm';

import { visibleEnrolments } from '../enrolment/enrolment.reads.ts';
import { nameCondition } from '../participant/name-search.ts';
import type { ParticipantFilter } from '../participant/name-search.ts';
import { enrolmentConditions, filteredParticipants } from '../participant/participant.reads.ts';
import type { ExportContent } from '../schema.types.ts';

/** A column of an export. */
export interface ExportColumn {
  /** Its name in JSON. */
  readonly key: string;
  /** Its header in a CSV. */
  readonly header: string;
  /** What is read. */
  readonly sql: string;
  /** How it is shown: sealed values are masked or opened. */
  readonly as?: 'NIK' | 'PHONE' | 'KPJ' | 'ENROLMENT_ID' | 'PARTICIPANT_ID' | 'AGREEMENT_ID' | 'NUMBER' | 'YES_NO';
}

const text = (key: string, header: string, sql: string): ExportColumn => ({ key, header, sql });

const PERSON: readonly ExportColumn[] = [
  { key: 'participantId', header: 'ID PESERTA', sql: 'participant.id', as: 'PARTICIPANT_ID' },
  { key: 'nik', header: 'NIK', sql: 'participant.nik_sealed', as: 'NIK' },
  text('name', 'NAMA LENGKAP', 'participant.name'),
  text('birthDate', 'TANGGAL LAHIR', 'participant.birth_date'),
  text('sex', 'JENIS KELAMIN', 'participant.sex'),
  text('residenceCode', 'KODE WILAYAH TEMPAT TINGGAL', 'participant.region_code'),
  text('employmentStatus', 'STATUS KEPEGAWAIAN', 'participant.employment_status'),
  { key: 'phone', header: 'NOMOR HP', sql: 'participant.phone_sealed', as: 'PHONE' },
  { key: 'kpj', header: 'NOMOR KPJ', sql: 'participant.kpj_sealed', as: 'KPJ' },
  text('registeredBy', 'INSTANSI PENDAFTAR', 'participant.institution_code'),
  { key: 'example', header: 'DATA CONTOH', sql: 'participant.example', as: 'YES_NO' },
];

const COLUMNS: Readonly<Record<ExportContent, readonly ExportColumn[]>> = {
  PARTICIPANTS: [...PERSON, text('registeredAt', 'DIDAFTARKAN PADA', moment('participant.registered_at'))],
  ENROLMENTS: [
    { key: 'enrolmentId', header: 'ID KEPESERTAAN', sql: 'enrolment.id', as: 'ENROLMENT_ID' },
    ...PERSON,
    { key: 'agreementId', header: 'ID PERJANJIAN', sql: 'enrolment.agreement_id', as: 'AGREEMENT_ID' },
    text('categoryCode', 'KODE KATEGORI', 'enrolment.category_code'),
    text('institutionCode', 'INSTANSI', 'enrolment.institution_code'),
    text('insurerCode', 'PENJAMIN', 'enrolment.insurer_code'),
    text('regionCode', 'KODE WILAYAH TUGAS', 'enrolment.region_code'),
    text('pollingStation', 'NOMOR TPS', 'enrolment.polling_station'),
    text('electionCode', 'PEMILIHAN', 'enrolment.election_code'),
    text('startsOn', 'MULAI TUGAS', 'enrolment.starts_on'),
    text('endsOn', 'AKHIR TUGAS', 'enrolment.ends_on'),
    { key: 'wageBase', header: 'DASAR UPAH', sql: 'enrolment.wage_base', as: 'NUMBER' },
    text('state', 'KEADAAN', 'enrolment.state'),
    text('enrolledAt', 'DIDAFTARKAN KE PERJANJIAN PADA', moment('enrolment.enrolled_at')),
  ],
};

/** The columns of an export, in order. */
export function exportColumns(content: ExportContent): readonly ExportColumn[] {
  return COLUMNS[content];
}

function moment(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
}

/**
 * The rows that the list would show this session, newest first, with the columns of an export.
 *
 * @throws GraphQLError `BAD_USER_INPUT` when the filter cannot be understood
 */
export function exportQuery(
  database: Transaction,
  session: Session,
  { content, filter }: { readonly content: ExportContent; readonly filter: ParticipantFilter },
): SelectQueryBuilder<object> {
  const query: SelectQueryBuilder<object> =
    content === 'PARTICIPANTS'
      ? filteredParticipants(database, session, filter)
      : enrolments(database, session, filter);
  query.select([]);
  // In brackets: TypeORM would otherwise take them for columns of its own and put those in another order.
  exportColumns(content).forEach(({ sql }, index) => query.addSelect(`(${sql})`, `c${index}`));
  return query.orderBy(content === 'PARTICIPANTS' ? 'participant.id' : 'enrolment.id', 'DESC');
}

function enrolments(database: Transaction, session: Session, filter: ParticipantFilter): SelectQueryBuilder<object> {
  const query = visibleEnrolments(database, session).innerJoin(
    'Participant',
    'participant',
    'participant.id = enrolment.participant_id',
  );
  for (const { sql, parameters } of [nameCondition(filter), ...enrolmentConditions(filter, 'enrolment')]) {
    query.andWhere(sql, parameters);
  }
  return query;
}
