import { toGlobalId } from '@payung/kit/values/global-id.ts';

import { openDetails } from '../beneficiary/beneficiary-details.ts';
import { openResult } from '../calculation/sealed-result.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { claimClocks } from '../domain/clocks/claim-clocks.ts';
import { payeesOf } from '../domain/payees.ts';
import { SPECIFIC_KINDS } from '../domain/document-checklist.ts';
import type { EvidenceContent } from './evidence-manifest.ts';

/** Gathers what is known of a claim, part by part. Accounts stay masked; documents are named by their hashes. */
export async function gatherEvidence(context: Context, claim: ClaimRow): Promise<EvidenceContent> {
  const { loaders, sealer, now } = context;
  const { id } = claim;
  const open = (sealed: Buffer | null): string | null => (sealed === null ? null : sealer.open(sealed));
  const [calculation, cover, decisions, beneficiaries, documents, payments, history, others, owners] =
    await Promise.all([
      claim.calculationId === null ? null : loaders.calculations.load(claim.calculationId),
      loaders.coverEvidence.load(id),
      loaders.decisions.load(id),
      loaders.beneficiaries.load(id),
      loaders.documents.load(id),
      loaders.paymentsOfClaim.load(id),
      loaders.events.load(id),
      loaders.otherBenefits.load(id),
      context.findOwnersEvidence(claim),
    ]);
  const entitled = new Set(payeesOf(claim, beneficiaries).entitled.map((each) => each.id));
  const parts: EvidenceContent['parts'] = [
    {
      name: 'claim',
      content: {
        number: claim.number,
        programme: claim.programme,
        state: claim.state,
        example: claim.example,
        registeredAt: claim.registeredAt,
        enrolment: claim.enrolmentId === null ? null : toGlobalId('Enrolment', claim.enrolmentId),
        agreement: claim.agreementId === null ? null : toGlobalId('Agreement', claim.agreementId),
        institution: claim.institutionCode,
        insurer: claim.insurerCode,
        region: claim.regionCode,
        election: claim.electionCode,
        category: claim.categoryCode,
      },
    },
    {
      name: 'incident',
      content: {
        kind: claim.incidentKind,
        occurredAt: claim.occurredAt,
        place: open(claim.incidentPlace),
        chronology: open(claim.chronology),
        injurySource: open(claim.injurySource),
        outcome: claim.outcome,
        doctorStatedAt: claim.doctorStatedAt,
      },
    },
    {
      name: 'cover',
      content: cover.map(({ asKnownAt, answer, links, facts }) => ({ asKnownAt, answer, links, facts })),
    },
    // Asked of their owners now, beside what was kept when cover was decided.
    { name: 'agreementTerms', content: owners.agreementTerms ?? NOT_ANSWERED },
    { name: 'rosterRow', content: owners.rosterRow ?? NOT_ANSWERED },
    { name: 'contributions', content: owners.contributions ?? NOT_ANSWERED },
    {
      name: 'clocks',
      content: claimClocks(claim, now).map(({ duty, who, article, confidence, from, dueAt, state, metAt, note }) => ({
        duty,
        who,
        article,
        confidence,
        from,
        dueAt,
        state,
        metAt,
        note,
      })),
    },
    {
      name: 'calculation',
      content: calculation === null || claim.erasedAt !== null ? null : openResult(sealer, calculation.result),
    },
    {
      name: 'decisions',
      content: decisions.map(({ kind, at, actorName, reasons, note, calculationId }) => ({
        kind,
        at,
        by: actorName,
        reasons,
        note: open(note),
        onThisCalculation: calculationId !== null && calculationId === claim.calculationId,
      })),
    },
    {
      name: 'beneficiaries',
      content: beneficiaries.map((each) => ({
        relation: each.relation,
        alive: each.alive,
        entitled: entitled.has(each.id),
        name: openDetails(sealer, each.details).name,
        account: each.accountMasked,
        shareBasisPoints: each.shareBasisPoints,
      })),
    },
    {
      name: 'payments',
      content: payments.map(({ reference, component, amount, state, settledOn, accountMasked }) => ({
        reference,
        component,
        amount,
        state,
        settledOn,
        account: accountMasked,
      })),
    },
    {
      name: 'otherBenefits',
      content: others.map(({ source, amount, basis, paidOn }) => ({ source, amount, basis, paidOn })),
    },
    {
      name: 'documents',
      content: documents.map(({ kind, fileName, bytes, sha256, uploadedAt, scanned }) => ({
        kind,
        fileName,
        bytes,
        sha256,
        uploadedAt,
        scanned,
        specific: SPECIFIC_KINDS.includes(kind),
      })),
    },
    {
      name: 'history',
      content: history.map(({ version, kind, fromState, toState, at, actorName, institutionCode, reasons, note }) => ({
        version,
        kind,
        fromState,
        toState,
        at,
        by: actorName,
        institution: institutionCode,
        reasons,
        note: open(note),
      })),
    },
  ];
  return { claim: claim.number, madeAt: now.toString(), parts };
}

/** What stands in place of a part whose owner did not answer, or that there is nothing to ask about. */
const NOT_ANSWERED = {
  note: {
    id: 'Pemilik datanya tidak menjawab ketika berkas ini dibuat, atau kepesertaannya belum dicocokkan. Fakta yang disimpan ada pada bagian perlindungan.',
    en: 'Its owner did not answer when this bundle was made, or the enrolment is not matched yet. The facts that were kept stand in the part on cover.',
  },
} as const;
