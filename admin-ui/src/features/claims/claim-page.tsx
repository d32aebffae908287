import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDate, formatDateTime, formatRupiah } from '../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { claimStateLabel, claimStateTone, incidentLabel } from '../../lib/claim-labels.ts';
import { programmeLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { useMay } from '../../lib/session.ts';
import { TrailOnDemand } from '../../lib/trail/trail-on-demand.tsx';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { Beneficiaries } from './beneficiaries.tsx';
import { ClaimActions } from './claim-actions.tsx';
import { ClaimCalculation } from './claim-calculation.tsx';
import { ClaimClocks } from './claim-clocks.tsx';
import { ClaimDocuments } from './claim-documents.tsx';
import { ClaimEscalation } from './claim-escalation.tsx';
import { ClaimHistory } from './claim-history.tsx';
import { LegalHoldOnClaim } from './claim-legal-hold.tsx';
import { ClaimPayments } from './claim-payments.tsx';
import { ClaimQuery } from './claim-query.ts';
import { ClaimUnconfirmed } from './claim-unconfirmed.tsx';
import { CorrectIncident } from './correct-incident.tsx';
import { CoverChain } from './cover-chain.tsx';
import { EvidenceBundle } from './evidence-bundle.tsx';
import { NoticeGiven } from './notice-given.tsx';
import { outcomeLabel } from './outcome-label.ts';

const route = getRouteApi('/shell/klaim/$id');

/** One claim: what happened, whether cover held at that moment and by which links, and on what it rests. */
export function ClaimPage() {
  const { id } = route.useParams();
  return <ClaimContent key={id} id={id} />;
}

function ClaimContent({ id }: { id: string }) {
  const { language } = useLanguage();
  const mayOpenGlass = useMay('break-glass:open');
  const [{ data, error, fetching }, ask] = useQuery({ query: ClaimQuery, variables: { id } });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const crumbs = [
    <Link key="list" to="/klaim">
      {m.nav_claims()}
    </Link>,
  ];
  const claim = data?.claim;
  if (claim == null) {
    return (
      <Page title={m.claim()} crumbs={crumbs}>
        {fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : error !== undefined ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <EmptyState title={m.claim_missing_title()} action={<Link to="/klaim">{m.claim_missing_back()}</Link>}>
            <p>{m.missing_text()}</p>
            {mayOpenGlass && (
              <p>
                <Link to="/akses-darurat" search={{ klaim: id }}>
                  {m.break_glass_open_here()}
                </Link>
              </p>
            )}
          </EmptyState>
        )}
      </Page>
    );
  }
  const unknown = <span className="muted">{m.not_available()}</span>;
  const { incident, enrolment, notice, doctorStatement } = claim;
  return (
    <Page
      title={m.claim_title({ number: claim.number })}
      eyebrow={
        <>
          {programmeLabel(claim.programme)}{' '}
          <StatusBadge tone={claimStateTone[claim.state]}>{claimStateLabel(claim.state)}</StatusBadge>{' '}
          {claim.example && <ExampleBadge />}
        </>
      }
      status={m.claim_registered_at({ time: formatDateTime(claim.registeredAt, language) })}
      crumbs={crumbs}
      actions={
        <>
          {(claim.decisions?.length ?? 0) > 0 && (
            <Link to="/klaim/$id/surat" params={{ id }}>
              {m.letter_open()}
            </Link>
          )}
          <EvidenceBundle claim={claim} />
          <PrintButton />
        </>
      }
    >
      <PartialFailure error={error} retry={retry} />
      <Duplicates found={claim.possibleDuplicates} elsewhere={claim.possibleDuplicatesElsewhere} />
      <ClaimEscalation claim={claim} reread={retry} />
      <ClaimUnconfirmed claim={claim} reread={retry} />
      <ClaimActions claim={claim} reread={retry} />
      <ClaimClocks claim={claim} />
      <CoverChain claim={claim} reread={retry} />
      <ClaimDocuments claim={claim} reread={retry} />
      <ClaimCalculation claim={claim} reread={retry} />
      <Beneficiaries claim={claim} reread={retry} />
      <ClaimPayments claim={claim} />
      <Section title={m.incident()}>
        <Facts
          items={[
            { name: m.incident_kind(), value: incidentLabel(incident.kind) },
            { name: m.incident_time(), value: formatDateTime(incident.occurredAt, language) },
            {
              name: m.incident_place(),
              value: incident.place ?? <span className="muted">{m.incident_place_hidden()}</span>,
            },
            ...(incident.chronology === null ? [] : [{ name: m.incident_chronology(), value: incident.chronology }]),
            ...(incident.injurySource === null
              ? []
              : [{ name: m.incident_injury_source(), value: incident.injurySource }]),
            ...(doctorStatement === null
              ? []
              : [
                  {
                    name: m.doctor_statement(),
                    value: `${outcomeLabel(doctorStatement.outcome)}, ${formatDateTime(doctorStatement.statedAt, language)}`,
                  },
                ]),
            ...(notice === null
              ? []
              : [
                  {
                    name: m.notice_given(),
                    value: <NoticeGiven claimId={claim.id} notice={notice} />,
                  },
                ]),
          ]}
        />
      </Section>
      <CorrectIncident claim={claim} incident={incident} onDone={retry} />
      <Section title={m.claim_basis()}>
        <Facts
          items={[
            {
              name: m.participant(),
              value:
                enrolment === null ? (
                  unknown
                ) : (
                  <>
                    <Link to="/peserta/$id" params={{ id: enrolment.participant.id }}>
                      {enrolment.participant.name}
                    </Link>{' '}
                    {enrolment.participant.example && <ExampleBadge />}
                    <div className="muted numeric">{enrolment.participant.nikMasked}</div>
                  </>
                ),
            },
            { name: m.category(), value: enrolment?.category?.name[language] ?? unknown },
            {
              name: m.period(),
              value:
                enrolment === null
                  ? unknown
                  : `${formatDate(enrolment.startsOn, language)} – ${formatDate(enrolment.endsOn, language)}`,
            },
            {
              name: m.wage_base(),
              value:
                enrolment === null ? (
                  unknown
                ) : (
                  <span className="numeric">{formatRupiah(enrolment.wageBase, language)}</span>
                ),
            },
            {
              name: m.agreement(),
              value:
                claim.agreement === null ? (
                  unknown
                ) : (
                  <Link to="/perjanjian/$id" params={{ id: claim.agreement.id }}>
                    {claim.agreement.title}
                  </Link>
                ),
            },
            { name: m.institution(), value: claim.institution?.name ?? unknown },
            {
              name: m.place_of_duty(),
              value:
                claim.region === null ? (
                  unknown
                ) : (
                  <Link to="/wilayah/$kode" params={{ kode: claim.region.code }}>
                    {claim.region.name}
                  </Link>
                ),
            },
            { name: m.election(), value: claim.election?.name[language] ?? unknown },
          ]}
        />
      </Section>
      <ClaimHistory claim={claim} />
      <LegalHoldOnClaim claim={claim} reread={retry} />
      <TrailOnDemand about={enrolment === null ? [claim.id] : [claim.id, enrolment.id]} />
    </Page>
  );
}

/** Other claims that may be about the same incident: a warning, never a bar. */
function Duplicates({ found, elsewhere }: { found: readonly { id: string; number: string }[]; elsewhere: number }) {
  if (found.length === 0 && elsewhere === 0) return null;
  return (
    <Notice tone="warning" title={m.claim_duplicates()}>
      {found.length > 0 && (
        <ul>
          {found.map(({ id, number }) => (
            <li key={id}>
              <Link to="/klaim/$id" params={{ id }}>
                {m.claim_title({ number })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {elsewhere > 0 && <p>{m.claim_duplicates_elsewhere({ count: elsewhere })}</p>}
    </Notice>
  );
}
