import { enrolPerson, idOf, registerClaim, registerPerson } from '../graph-commands.ts';
import { wholeOf } from '../graph-client.ts';
import type { Ask } from '../graph-client.ts';
import { syntheticPerson } from '../synthetic-person.ts';
import { digits, marking, send, word } from './commands.ts';
import type { Cell, Ids, Marker } from './world.ts';

interface CellSeed {
  readonly officer: Ask;
  readonly upload: (url: string, bytes: Buffer) => Promise<void>;
  readonly cell: Cell;
  readonly agreementId: string;
  readonly markers: Marker[];
  readonly niks: Map<Cell, string>;
  readonly kpjs: Map<Cell, string>;
}

/** Makes the rows of one institution in one region: a person with heirs, enrolled, with a claim, a notice, a roster and a list. */
export async function seedInstitution({
  officer,
  upload,
  cell,
  agreementId,
  markers,
  niks,
  kpjs,
}: CellSeed): Promise<Ids> {
  const mark = marking(markers, cell);
  const { institutionCode, regionCode } = cell;
  const person = syntheticPerson({ institutionCode, regionCode });
  niks.set(cell, mark(person.nik, 'NIK', 'NOBODY'));
  mark(person.name, 'name of a participant', 'CELL');
  const participantId = mark(idOf(await registerPerson(officer, person)), 'identifier of a participant', 'CELL');
  const kpj = mark(digits(11), 'KPJ', 'NOBODY');
  kpjs.set(cell, kpj);
  await send(
    officer,
    'updateParticipant',
    {
      participantId,
      expectedVersion: 1,
      phone: `0${mark(digits(10), 'telephone of a participant', 'NOBODY')}`,
      kpj,
      collection: { ground: 'LEGAL_DUTY', purpose: mark(word(), 'purpose of collection', 'CELL') },
      heirs: [
        {
          relation: 'SPOUSE',
          name: mark(word(), 'name of an heir', 'NOBODY'),
          phone: `0${mark(digits(10), 'telephone of an heir', 'NOBODY')}`,
          bank: 'Bank Peraga',
          accountNumber: mark(digits(14), 'account of an heir', 'NOBODY'),
        },
      ],
    },
    'UpdateParticipantInput',
  );
  const enrolmentId = mark(
    idOf(
      await enrolPerson(officer, {
        participantId,
        agreementId,
        institutionCode,
        categoryCode: institutionCode.startsWith('kpu') ? 'KPPS' : 'PTPS',
        regionCode,
        startsOn: '2024-01-25',
        endsOn: '2024-02-25',
        wageBase: 1_100_000,
      }),
    ),
    'identifier of an enrolment',
    'CELL',
  );
  const claim = await registerClaim(officer, {
    enrolmentId,
    programme: 'JKM',
    kind: 'OTHER_DEATH',
    occurredAt: '2024-02-15T03:00:00+07:00',
    place: mark(word(), 'place of an incident', 'CASE'),
  } as never);
  const claimId = mark(idOf(claim), 'identifier of a claim', 'CELL');
  const recorded = await send(
    officer,
    'recordBeneficiaries',
    {
      claimId,
      expectedVersion: 1,
      beneficiaries: [
        {
          relation: 'SPOUSE',
          name: mark(word(), 'name of a beneficiary', 'CASE'),
          phone: `0${mark(digits(10), 'telephone of a beneficiary', 'NOBODY')}`,
          bank: 'Bank Peraga',
          accountNumber: mark(digits(14), 'account of a beneficiary', 'NOBODY'),
          accountHolder: mark(word(), 'holder of an account', 'NOBODY'),
        },
      ],
    },
    'RecordBeneficiariesInput',
  );
  const beneficiaries = recorded['beneficiaries'] as unknown as readonly { readonly id: string }[];
  const notice = await send(
    officer,
    'noticeIncident',
    {
      enrolmentId,
      kind: 'WORK_ACCIDENT',
      // Just now: a notice that nobody follows up is escalated by a worker, in its own time.
      occurredAt: new Date(Date.now() - 600_000).toISOString(),
      place: mark(word(), 'place in a notice', 'CASE'),
      chronology: `${mark(word(), 'chronology of a notice', 'CASE')} jatuh di tangga TPS (peraga)`,
      injurySource: 'Tangga yang licin (peraga)',
      notifier: 'INSTITUTION',
      notifierName: mark(word(), 'name of a notifier', 'CASE'),
      notifierPhone: `0${mark(digits(10), 'telephone of a notifier', 'NOBODY')}`,
    },
    'NoticeIncidentInput',
  );
  const documentName = mark(word(), 'file name of a claim document', 'CASE');
  const bytes = Buffer.from(`%PDF-1.4\n% ${documentName}\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n`);
  const address = await send(
    officer,
    'requestClaimDocumentUpload',
    { claimId, kind: 'DEATH_CERTIFICATE', fileName: `${documentName}.pdf`, bytes: bytes.length },
    'ClaimDocumentUploadInput',
  );
  await upload(address['url'] as unknown as string, bytes);
  type Documents = { claim: { documents: readonly { readonly id: string }[] } };
  const { claim: withDocument } = wholeOf(
    await officer<Documents>('query ($id: ID!) { claim(id: $id) { documents { id } } }', { id: claimId }),
  );
  const roster = await send(
    officer,
    'requestRosterUpload',
    {
      agreementId,
      institutionCode,
      fileName: `${mark(word(), 'file name of a roster', 'INSTITUTION')}.csv`,
      fileSize: 100,
    },
    'RequestRosterUploadInput',
  );
  const list = await send(
    officer,
    'requestParticipantExport',
    { purpose: mark(word(), 'purpose of an export', 'INSTITUTION') },
    'RequestParticipantExportInput',
  );
  const request = await send(
    officer,
    'recordDataRequest',
    {
      nik: person.nik,
      kind: 'CORRECTION',
      receivedAt: new Date(Date.now() - 60_000).toISOString(),
      verifiedBy: 'IDENTITY_CARD_IN_PERSON',
      wording: mark(word(), 'wording of a data request', 'INSTITUTION'),
    },
    'RecordDataRequestInput',
  );
  return {
    DataRequest: request['id'] as unknown as string,
    Participant: participantId,
    Enrolment: enrolmentId,
    Claim: claimId,
    ClaimNoticed: notice['id'] as unknown as string,
    ClaimBeneficiary: beneficiaries[0]!.id,
    ClaimDocument: withDocument.documents[0]!.id,
    RosterImport: mark(roster['id'] as unknown as string, 'identifier of a roster', 'INSTITUTION'),
    ParticipantExport: mark(list['id'] as unknown as string, 'identifier of an export', 'INSTITUTION'),
  };
}
