import { join } from 'node:path';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { Kind, parse, printSchema } from 'graphql';
import type { DocumentNode } from 'graphql';

import { readSdl } from './schema.ts';

/** A file that is generated and committed. */
export interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly content: string;
}

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Which rows stand behind the types of each subgraph; a type not named here is resolved from plain data of its own shape. */
const ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  agreements: {
    Agreement: './agreement/agreement.table.ts#AgreementRow',
    Breach: './breach/breach.table.ts#BreachRow',
    BreachEvent: './breach/breach.table.ts#BreachEventRow',
    BreachNotice: './breach/breach.table.ts#BreachNoticeRow',
    AccessReview: './administration/register-shapes.ts#Review as ReviewOfRegister',
    AccessReviewItem: './administration/register-shapes.ts#ReviewItem as ReviewItemOfRegister',
    Administration: './administration/administration.reads.ts#AdministrationRoot',
    ApiClient: './administration/register-shapes.ts#Client as ClientOfRegister',
    AgreementBeneficiary: './agreement/counts.reads.ts#ShownBeneficiary',
    AgreementConnection: './agreement/agreement.reads.ts#AgreementPage',
    AgreementDiff: './version/version.reads.ts#Diff',
    AgreementEvent: './agreement/agreement-history.reads.ts#ShownEvent',
    AgreementParty: './domain/agreement-terms.ts#PartyTerms',
    AgreementTerms: './domain/agreement-terms.ts#AgreementTerms as TermsData',
    AgreementVersion: './version/version.reads.ts#ShownVersion',
    AgreementWarning: './domain/agreement-warning.ts#Warning',
    AgreementDocument: './document/document.table.ts#DocumentRow',
    CategoryHeadcount: './domain/agreement-terms.ts#HeadcountTerms',
    Coverage: './coverage/coverage.reads.ts#CoverageRow',
    CoverageLine: './coverage/coverage.reads.ts#CoverageLineRow',
    CounterpartInference: './coverage/white-map.reads.ts#CounterpartRow',
    CountDerivation: './domain/units.ts#Derivation',
    ContributionCost: './domain/contribution-cost.ts#Cost',
    ContributionLine: './domain/contribution-cost.ts#CostLine',
    ContributionOfCategory: './domain/contribution-cost.ts#CategoryCost',
    DocumentActor: './document/document.table.ts#Actor',
    DocumentUpload: './document/document.table.ts#DocumentUploadRow',
    Election: './election/election.table.ts#ElectionRow',
    ExpectedOfficers: './domain/expected.ts#Expected',
    Figure: './coverage/figure.ts#FigureRow',
    Holiday: './holiday/holiday.table.ts#HolidayRow',
    HolidayRecord: './holiday/holiday.table.ts#HolidayRow',
    ExtensionCost: './extension/extension.reads.ts#ShownExtension',
    ExtensionWarning: './domain/extension-warning.ts#ExtensionDoubt',
    FundingChain: './funding/funding-chain.reads.ts#Chain',
    FundingCorrection: './funding/funding.table.ts#CorrectionRow',
    FundingEdge: './funding/funding.table.ts#EdgeRow',
    FundingPayment: './funding/funding.table.ts#PaymentRow',
    FundingPoint: './domain/funding-chain.ts#Point',
    Honorarium: './contribution-rate/contribution-rate.table.ts#HonorariumRow',
    Institution: './institution/institution.table.ts#InstitutionRow',
    NotFundedConnection: './funding/funding.reads.ts#NotFundedPage',
    OfficerCategory: './officer-category/officer-category.table.ts#OfficerCategoryRow',
    PromisedCategory: './domain/promised.ts#PromisedCategory as PromisedInCategory',
    PromisedCount: './domain/promised.ts#Promised',
    MissingAgreement: './coverage/white-map.reads.ts#AbsentAgreement',
    RecordedCount: './reference-count/reference-count.table.ts#ReferenceCountRow',
    ReferenceCount: './domain/units.ts#Units',
    ReferenceCountRefused: './reference-count/import-reference-counts.ts#CountsRefusal',
    Region: './region/region.table.ts#RegionRow',
    RegionWithoutAgreement: './coverage/white-map.reads.ts#UncoveredRegion',
    Session: '@payung/kit/access.ts#Session as SessionOfRequest',
    UserAccount: './administration/register-shapes.ts#Account as AccountOfRegister',
    RenewalEnrolledCategory: './domain/renewal.ts#EnrolledInCategory',
    RenewalProposal: './renewal/renewal.reads.ts#Proposal',
    Exclusion: './domain/agreement-terms.ts#Exclusion as ExclusionData',
    ServicePeriod: './domain/agreement-terms.ts#ServicePeriod as ServicePeriodData',
    Signatory: './version/version.table.ts#VersionSignatory',
    WageBase: './domain/agreement-terms.ts#WageBase as WageBaseData',
  },
  participants: {
    BreakGlass: './break-glass/break-glass.table.ts#BreakGlassRow',
    Enrolment: './enrolment/enrolment.table.ts#EnrolmentRow',
    CoverAt: './cover/cover-at.ts#CoverAtTime',
    DataAnswer: './data-request/open-data-answer.ts#OpenedAnswer',
    DataRequest: './data-request/data-request.table.ts#DataRequestRow',
    DataRequestRecord: './data-request/data-request.table.ts#DataRequestRecordRow',
    CoverChain: './cover/cover-at.ts#ShownChain',
    EnrolmentConflict: './conflict/enrolment-conflict.table.ts#EnrolmentConflictRow',
    EnrolmentConflictParty: './conflict/enrolment-conflict.reads.ts#ConflictSide',
    EnrolmentEvent: './enrolment/enrolment-event.table.ts#EnrolmentEventRow',
    EnrolmentReplacement: './enrolment/replace-enrolment.ts#Replacement',
    EnrolmentSuccession: './enrolment/enrolment-life-cycle.reads.ts#SuccessionRow',
    EnrolledCategory: './enrolled/enrolled-count.reads.ts#EnrolledInCategory',
    EnrolledCount: './enrolled/enrolled-count.reads.ts#Enrolled',
    Coverage: './coverage/coverage.reads.ts#AskedCoverage',
    CoverageLine: './coverage/coverage.reads.ts#AskedLine',
    Participant: './participant/participant.table.ts#ParticipantRow',
    Readiness: './readiness/readiness.reads.ts#ReadinessRow',
    BankFile: './payment/payment.table.ts#BankFileRow',
    BankLine: './payment/payment.table.ts#BankLineRow',
    ContributionPayment: './payment/payment.table.ts#PaymentRow',
    EnrolmentContribution: './contribution/contribution.reads.ts#BilledMonth',
    Invoice: './invoice/invoice.table.ts#InvoiceRow',
    InvoiceConnection: './invoice/invoice.reads.ts#InvoicePage',
    InvoiceLine: './invoice/invoice.resolvers.ts#ShownLine',
    InvoicePayer: './invoice/invoice.resolvers.ts#ShownPayer',
    InvoicePreview: './invoice/preview-invoice.ts#Preview',
    ParticipantExport: './export/participant-export.table.ts#ParticipantExportRow',
    RosterImport: './import/roster-import.table.ts#RosterImportRow',
    RosterRow: './import/roster-import.resolvers.ts#LineOfImport',
  },
  claims: {
    BankAnswerFile: './payment/bank-answer.table.ts#BankAnswerFileRow',
    Claim: './claim/claim.table.ts#ClaimRow',
    ClaimBeneficiary: './beneficiary/beneficiary.resolvers.ts#ShownBeneficiary',
    ClaimCalculation: './calculation/calculation.resolvers.ts#ShownCalculation',
    ClaimClock: './domain/clocks/claim-clocks.ts#ClaimClock as ClockOfClaim',
    ClaimDecision: './calculation/claim-calculation.table.ts#ClaimDecisionRow',
    ClaimDocument: './document/claim-document.table.ts#ClaimDocumentRow',
    ClaimDocumentUpload: './document/claim-document.table.ts#ClaimDocumentUploadRow',
    ClaimEscalation: './life-cycle/escalate-late-report.ts#ShownEscalation',
    ClaimEvent: './life-cycle/claim-event.table.ts#ClaimEventRow',
    ClaimIncident: './claim/claim.table.ts#ClaimRow',
    ClaimNotice: './life-cycle/claim-notice.table.ts#ClaimNoticeRow',
    ClaimNumberedReason: '@payung/kit/values/claim-reasons.ts#ClaimReason as NumberedReason',
    ClaimPayment: './payment/payment.table.ts#ClaimPaymentRow',
    ClaimReclassification: './calculation/calculation.reads.ts#ShownReclassification',
    ClaimStepRefused: './life-cycle/change-claim.ts#StepRefusal',
    CoverEvidence: './cover/cover-evidence.table.ts#CoverEvidenceRow',
    CoverFacts: './domain/cover-facts.ts#CoverFactsKnown',
    EntitlementLine: './domain/entitlement/entitlement-line.ts#EntitlementLine as LineOfEntitlement',
    EvidenceBundle: './evidence/evidence-bundle.table.ts#EvidenceBundleRow',
    CoverReevaluation: './cover/reevaluate-cover.ts#Reevaluation',
    IncidentCalendar: './calendar/incident-calendar.reads.ts#Calendar',
    OpenedClaimDocument: './document/open-document.ts#OpenedDocument',
    PaymentBatch: './payment/payment.table.ts#PaymentBatchRow',
    RecordedOtherBenefit: './calculation/claim-calculation.table.ts#ClaimOtherBenefitRow',
    RevealedBeneficiary: './beneficiary/reveal-beneficiary.ts#Revealed',
    SentPaymentBatch: './payment/send-payment-batch.ts#SentBatch',
    UnmatchedBankLine: './payment/bank-answer.table.ts#BankAnswerLineRow',
  },
};

/** The TypeScript types of each subgraph's schema: arguments, enums and the signatures of its resolvers. */
export async function generateTypes(): Promise<GeneratedFile[]> {
  return Promise.all(
    Object.entries(ROWS).map(async ([name, rows]) => ({
      path: `subgraphs/${name}/src/schema.types.ts`,
      content: await generateFor(join(ROOT, 'subgraphs', name, 'src'), rows),
    })),
  );
}

async function generateFor(src: string, rows: Readonly<Record<string, string>>): Promise<string> {
  const output = await codegen({
    filename: 'schema.types.ts',
    schema: withoutFederation(parse(printSchema(buildSubgraphSchema([{ typeDefs: parse(readSdl(src)) }])))),
    documents: [],
    config: {
      avoidOptionals: { defaultValue: true },
      contextType: './context.ts#Context',
      defaultScalarType: 'unknown',
      enumsAsTypes: true,
      immutableTypes: true,
      inputMaybeValue: 'T | null | undefined',
      mappers: rows,
      maybeValue: 'T | null',
      scalars: {
        Date: { input: '@payung/kit/values/dates.ts#PlainDate', output: '@payung/kit/values/dates.ts#PlainDate' },
        DateTime: { input: '@payung/kit/values/dates.ts#Instant', output: '@payung/kit/values/dates.ts#Instant' },
        CoverageBasis: {
          input: '@payung/kit/values/coverage-basis.ts#CoverageBasis',
          output: '@payung/kit/values/coverage-basis.ts#CoverageBasis',
        },
        ID: { input: 'string', output: 'string' },
        Rupiah: { input: '@payung/kit/values/rupiah.ts#Rupiah', output: '@payung/kit/values/rupiah.ts#Rupiah' },
      },
      strictScalars: true,
      useIndexSignature: true,
      useTypeImports: true,
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return `// Generated from the .graphql files by \`npm run generate\`. Do not edit.\n\n${output}`;
}

/** The schema without the machinery that the subgraph library adds and answers by itself. */
function withoutFederation(document: DocumentNode): DocumentNode {
  return {
    ...document,
    definitions: document.definitions
      .filter(
        (definition) => !('name' in definition) || !/^(?:_|federation__|link__)/.test(definition.name?.value ?? ''),
      )
      .filter((definition) => definition.kind !== Kind.DIRECTIVE_DEFINITION)
      .map((definition) =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION
          ? { ...definition, fields: definition.fields?.filter((field) => !field.name.value.startsWith('_')) ?? [] }
          : definition,
      ),
  };
}
