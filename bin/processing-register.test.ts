import { describe, expect, test } from 'vitest';

import { PERMISSIONS } from '../subgraphs/kit/src/access.ts';
import { readSchemaValues } from './personal-marks.ts';
import { readRegister } from './processing-register.ts';

/** Names of values that look as if they told something of a person. */
const LOOKS_PERSONAL =
  /nik|kpj|name|phone|birth|account|heir|address|diagnos|injur|chronolog|medical|disabil|wage|bank|residence|place$|relation|^sex$|employment|children|holder|reason|note$|wording|\bby$|email|signator|witness|text$|actor/i;

/** Types that hold no person: words of the product, references, figures. */
const IMPERSONAL_TYPES = new Set(['Sentence', 'Boolean', 'Institution', 'Region', 'Election', 'Agreement', 'Invoice']);

/**
 * Values that look personal and are not, with the reason. Patterns are of the whole place, as in `Region.name`.
 */
const NOT_PERSONAL: readonly { readonly at: RegExp; readonly because: string }[] = [
  {
    at: /^(Region|Institution|FundingPoint|FundingPointInput|InvoicePayer)\.name$/,
    because: 'the name of an office or a place',
  },
  { at: /^(HeldValue|TrailFact|EvidencePart)\.name$/, because: 'the name of a value or of a part, not of a person' },
  { at: /^(RegisterWebhookInput|Webhook|ApiClient|\w+ApiClientInput)\.name$/, because: 'the name of a system' },
  { at: /^(RecordHolidayInput|ContributionLine)\.\w+$/, because: 'holidays, and what a category costs' },
  { at: /^ExtensionCategoryInput\.wageBase$/, because: 'the wage of a category, not of a person' },
  {
    at: /^Mutation\.(sendBackAgreement|suspendAgreement|reinstateAgreement|terminateAgreement|undoAgreementStep)\(reason\)$/,
    because: 'about an agreement',
  },
  {
    at: /^(Agreement|Exclusion|Funding|Amend|EditAgreement|RegisterAgreement|SaveExtension|CorrectFunding)\w*\.(\w*[tT]ext|\w*Note|reason)$/,
    because: 'what an agreement says, and why it was changed',
  },
  {
    at: /(^Mutation\.(\w+ApiClient|\w+Account|\w+AccountGrant|decideAccessReviewItem)\(reason\)|^(AdministrationEvent|AccessReviewItem)\.reason)$/,
    because: 'why an account or a client may do what it may, as administrators say it of a function',
  },
  { at: /^(DocumentRemoval|RemoveDocumentInput)\.reason$/, because: 'about a document of an agreement' },
  {
    at: /^(Breach|AssessBreach|CloseBreach)\w*\.note$/,
    because: 'an entry of the breach register names nobody, and says so',
  },
  {
    at: /^(AgreementDocument|AgreementsCsv|DocumentUploadInput|ExportDownload|ParticipantExport|RequestRosterUploadInput|RosterDownload|RosterTemplate|RosterWorkbook|BankAnswerFile|BankAnswerFileInput)\.fileName$|^(RosterFile|BankFile|ReconcileBankFileInput)\.name$/,
    because: 'the name of a file of many people, or of none',
  },
  { at: /\.(heirsRecorded|withHeir|withoutHeir|heirs)$/, because: 'a count' },
  {
    at: /^(Mutation\.undoRosterImport\(reason\)|(Invoice|CorrectInvoiceInput|ContributionPayment|BankLine|ResolveBankLineInput|ClaimPayment|BankAnswerInput)\.(reason|returnReason)|\w+ContributionPaymentInput\.reason)$/,
    because: 'about a file, a bill or a payment',
  },
  {
    at: /^(Retention\w*|ErasureRun|RequestErasureInput)\.reason$/,
    because: 'why records are kept so long, or erased: about a class, not a person',
  },
  {
    at: /^Query\.breakGlassSecondPersons\(holder\)$/,
    because: 'what is personal in it is marked on the fields of the input',
  },
  {
    at: /^ReasonedClaimStepInput\.reasons$|^ClaimClock\.holder$/,
    because: 'a word of the catalogue of reasons or of duties',
  },
];

const readableTypes = new Set(readSchemaValues().map(({ at }) => at.slice(0, at.indexOf('.'))));

const suspects = readSchemaValues().filter(
  ({ at, type, mark }) =>
    mark === undefined && LOOKS_PERSONAL.test(nameOf(at)) && !IMPERSONAL_TYPES.has(type) && !isEnvelope(type, at),
);

describe('the processing register', () => {
  test('holds every value that looks personal, or says here why it is none', () => {
    const left = suspects.filter(({ at }) => !NOT_PERSONAL.some((known) => known.at.test(at)));
    expect(left.map(({ owner, at, type }) => `${owner} ${at}: ${type}`)).toEqual([]);
  });

  test('has no exemption that exempts nothing', () => {
    const idle = NOT_PERSONAL.filter(({ at }) => !suspects.some((suspect) => at.test(suspect.at)));
    expect(idle).toEqual([]);
  });

  test.each([
    [
      'participants',
      'PARTICIPANT',
      { at: 'Participant.nikMasked', kind: 'IDENTITY', isInput: false, sealed: true, readBy: 'participant:read' },
    ],
    [
      'participants',
      'RELATIVE',
      {
        at: 'RevealedHeir.accountNumber',
        kind: 'FINANCIAL',
        isInput: false,
        sealed: true,
        readBy: 'participant:reveal',
      },
    ],
    [
      'claims',
      'PARTICIPANT',
      { at: 'ClaimIncident.chronology', kind: 'HEALTH', isInput: false, sealed: true, readBy: 'claim:read-incident' },
    ],
    [
      'participants',
      'PARTICIPANT',
      { at: 'Query.participantByNik(nik)', kind: 'IDENTITY', isInput: true, sealed: true, readBy: null },
    ],
  ])('says of a value of %s about a %s what it is and who may see it', (owner, of, line) => {
    expect(readRegister().find((part) => part.owner === owner && part.of === of)?.lines).toContainEqual(line);
  });

  test('names only permissions that somebody holds', () => {
    const named = readRegister().flatMap(({ lines }) => lines.flatMap(({ readBy }) => readBy ?? []));
    // A permission that there is not would promise a lock that is none.
    expect([...new Set(named)].filter((permission) => !(permission in PERMISSIONS))).toEqual([]);
  });

  test('knows of no election officer at the owner of agreements', () => {
    expect(readRegister().some(({ owner, of }) => owner === 'agreements' && of === 'PARTICIPANT')).toBe(false);
  });
});

/** `fullName` of `Participant.fullName`, `nik` of `Query.participantByNik(nik)`. */
function nameOf(at: string): string {
  return /\((\w+)\)$/.exec(at)?.[1] ?? at.slice(at.indexOf('.') + 1);
}

/** What only leads to other values, which stand for themselves: pages, unions of results, lists of objects with marks of their own. */
function isEnvelope(type: string, at: string): boolean {
  return !at.includes('(') && (readableTypes.has(type) || type.endsWith('Result'));
}
