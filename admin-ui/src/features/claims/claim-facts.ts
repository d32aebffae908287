import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { claimStateLabel, coverLabel, incidentLabel } from '../../lib/claim-labels.ts';
import type { Language } from '../../lib/format.ts';
import { formatDateTime, formatRupiah } from '../../lib/format.ts';
import { programmeLabel } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';
import { documentKindLabel } from './document-labels.ts';
import { outcomeLabel } from './outcome-label.ts';

/** What may have changed on a claim while somebody filled in a form about it, by the names that a conflict gives. */
export const ClaimFactsQuery = graphql(`
  query ClaimFacts($id: ID!) {
    claim(id: $id) {
      id
      version
      programme
      state
      incident {
        occurredAt
        kind
        place
        chronology
        injurySource
      }
      cover {
        answer
      }
      doctorStatement {
        outcome
        statedAt
      }
      assignee {
        name
      }
      enrolment {
        id
        participant {
          id
          name
        }
      }
      calculation {
        id
        entitlement {
          total
        }
      }
      beneficiaries {
        id
        name
        accountMasked
      }
      documents {
        id
        kind
        fileName
      }
      decisions {
        kind
        at
      }
      otherBenefitsRecorded {
        amount
        basis
      }
      escalation {
        answeredAt
      }
    }
  }
`);

/** A claim as far as conflicts ask. */
export type ClaimFacts = NonNullable<ResultOf<typeof ClaimFactsQuery>['claim']>;

const names: Readonly<Record<string, () => string>> = {
  occurredAt: m.incident_time,
  place: m.incident_place,
  chronology: m.incident_chronology,
  injurySource: m.incident_injury_source,
  kind: m.incident_kind,
  programme: m.programme,
  state: m.state,
  outcome: m.outcome,
  statedAt: m.claim_stated_on,
  cover: m.cover_question,
  enrolmentId: m.participant,
  assignee: m.claim_assignee,
  calculation: m.claim_calculation,
  beneficiaries: m.beneficiaries,
  documents: m.claim_documents,
  decision: m.letter_decision,
  otherBenefits: m.other_benefits,
  payments: m.batch_payments,
  escalation: m.escalation_title,
  unconfirmed: m.unconfirmed_badge,
};

/** The name of a fact for people; a fact that came later by its own. */
export function factName(field: string): string {
  return names[field]?.() ?? field;
}

/** A fact of a claim in words; null where it has none, or is not read here. */
export function factText(claim: ClaimFacts, field: string, language: Language): string | null {
  const { incident, doctorStatement, enrolment, calculation } = claim;
  switch (field) {
    case 'occurredAt':
      return formatDateTime(incident.occurredAt, language);
    case 'place':
    case 'chronology':
    case 'injurySource':
      return incident[field];
    case 'kind':
      return incidentLabel(incident.kind);
    case 'programme':
      return programmeLabel(claim.programme);
    case 'state':
      return claimStateLabel(claim.state);
    case 'outcome':
      return doctorStatement === null ? null : outcomeLabel(doctorStatement.outcome);
    case 'statedAt':
      return doctorStatement === null ? null : formatDateTime(doctorStatement.statedAt, language);
    case 'cover':
      return coverLabel(claim.cover.answer);
    case 'enrolmentId':
      return enrolment?.participant.name ?? null;
    case 'assignee':
      return claim.assignee?.name ?? m.claim_nobody();
    case 'calculation':
      return calculation === null ? null : formatRupiah(calculation.entitlement.total, language);
    case 'beneficiaries':
      return listed(claim.beneficiaries?.map(({ name, accountMasked }) => `${name} (${accountMasked ?? '–'})`));
    case 'documents':
      return listed(claim.documents?.map(({ kind, fileName }) => `${documentKindLabel(kind)} (${fileName})`));
    case 'decision':
      return listed(claim.decisions?.slice(0, 1).map(({ at }) => formatDateTime(at, language)));
    case 'otherBenefits':
      return listed(claim.otherBenefitsRecorded.map(({ amount, basis }) => `${formatRupiah(amount)} · ${basis}`));
    case 'escalation':
      return claim.escalation?.answeredAt == null ? null : formatDateTime(claim.escalation.answeredAt, language);
    default:
      return null;
  }
}

function listed(texts: readonly string[] | undefined): string | null {
  return texts === undefined || texts.length === 0 ? null : texts.join('; ');
}
