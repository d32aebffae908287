import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDateTime } from '../../lib/format.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { DataRequestFragment } from './data-request-commands.ts';
import { DataRequestRecords } from './data-request-records.tsx';
import { CloseDataRequest } from './close-data-request.tsx';
import {
  answerLabel,
  groundLabel,
  proofLabel,
  requesterLabel,
  requestKindLabel,
  requestStateLabel,
  requestStateTone,
} from './personal-data-labels.ts';
import { ThreeDayBadge } from './three-day-badge.tsx';

const DataRequestQuery = graphql(
  `
    query DataRequest($id: ID!) {
      dataRequest(id: $id) {
        id
        ...DataRequestWhole
      }
    }
  `,
  [DataRequestFragment],
);

/** A request as its page reads it. */
export type ShownRequest = ResultOf<typeof DataRequestFragment>;

const route = getRouteApi('/shell/permintaan-data/$id');

/** One request of a person about their own data: its clock, what is asked, the records it is about, and the steps to its end. */
export function DataRequestPage() {
  const { id } = route.useParams();
  const { language } = useLanguage();
  const mayRead = useMay('data-request:read');
  const [{ data, error, fetching }, ask] = useQuery({
    query: DataRequestQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const request = readFragment(DataRequestFragment, data?.dataRequest);
  const crumbs = [
    <Link key="list" to="/permintaan-data">
      {m.data_requests_title()}
    </Link>,
  ];
  if (!mayRead) {
    return (
      <Page title={m.data_request()} crumbs={crumbs}>
        <Forbidden permission="data-request:read" />
      </Page>
    );
  }
  if (request == null) {
    return (
      <Page title={m.data_request()} crumbs={crumbs}>
        {error !== undefined && !fetching ? (
          <GraphFailure error={error} retry={retry} />
        ) : data?.dataRequest === null ? (
          <EmptyState title={m.data_request_not_found()} />
        ) : (
          <Skeleton label={m.loading()} lines={6} />
        )}
      </Page>
    );
  }
  return (
    <Page
      title={request.number}
      eyebrow={
        <>
          {requestKindLabel(request.kind)} {request.example && <ExampleBadge />}
        </>
      }
      crumbs={crumbs}
      actions={<Actions request={request} />}
    >
      <PartialFailure error={error} retry={retry} />
      <Section title={m.data_request()} note={request.clock.source[language]}>
        <RequestFacts request={request} />
      </Section>
      <DataRequestRecords request={request} onChanged={retry} />
    </Page>
  );
}

function Actions({ request }: { request: ShownRequest }) {
  const mayAnswer = useMay('data-request:answer');
  if (!mayAnswer) return null;
  const isOpened = request.answer === 'COMPLETE' || request.answer === 'WITHOUT_CLAIMS';
  const isOver = request.state === 'ANSWERED' || request.state === 'REFUSED';
  return (
    <>
      {isOpened && (
        <Button
          component={Link}
          to="/permintaan-data/$id/jawaban"
          // The route knows its own parameter; the button only passes it on.
          params={{ id: request.id } as never}
          variant="default"
        >
          {m.data_answer_open()}
        </Button>
      )}
      {!isOver && <CloseDataRequest request={request} />}
    </>
  );
}

function RequestFacts({ request }: { request: ShownRequest }) {
  const { language } = useLanguage();
  return (
    <Facts
      items={[
        {
          name: m.data_request_clock(),
          value: (
            <>
              <ThreeDayBadge state={request.clock.state} from={request.receivedAt} dueAt={request.dueAt} />
              <p className="muted">{formatDateTime(request.dueAt, language)}</p>
            </>
          ),
        },
        {
          name: m.data_request_state(),
          value: <StatusBadge tone={requestStateTone[request.state]}>{requestStateLabel(request.state)}</StatusBadge>,
        },
        { name: m.nik(), value: <span className="numeric">{request.nikMasked}</span> },
        {
          name: m.data_request_received(),
          value: (
            <>
              {formatDateTime(request.receivedAt, language)}
              <p className="muted">{request.receivedBy?.name ?? m.data_request_national()}</p>
            </>
          ),
        },
        { name: m.data_request_requester(), value: requesterLabel(request.requester) },
        { name: m.data_request_proof(), value: proofLabel(request.verifiedBy) },
        ...(request.answer === null
          ? []
          : [{ name: m.data_answer(), value: <AnswerState request={request} answer={request.answer} /> }]),
        ...(request.wording === null ? [] : [{ name: m.data_request_wording(), value: request.wording }]),
        ...(request.closedAt === null
          ? []
          : [{ name: m.data_request_closed_at(), value: formatDateTime(request.closedAt, language) }]),
        ...(request.refusalGround === null
          ? []
          : [{ name: m.data_refusal_ground(), value: groundLabel(request.refusalGround) }]),
        ...(request.closingNote === null ? [] : [{ name: m.data_request_note(), value: request.closingNote }]),
      ]}
    />
  );
}

/** How far the answer is, and whether anybody has read it as it is now: who was told "answered" of one that nobody opened was told nothing from it. */
function AnswerState({ request, answer }: { request: ShownRequest; answer: NonNullable<ShownRequest['answer']> }) {
  const { language } = useLanguage();
  const isThere = answer === 'COMPLETE' || answer === 'WITHOUT_CLAIMS';
  return (
    <>
      {answerLabel(answer)}
      {isThere && request.answerOpenedAt !== null && (
        <p className="muted">{m.data_answer_opened({ time: formatDateTime(request.answerOpenedAt, language) })}</p>
      )}
      {isThere && request.answerOpenedAt === null && (
        <p>
          <StatusBadge tone={request.state === 'ANSWERED' ? 'bad' : 'warning'}>
            {request.state === 'ANSWERED' ? m.data_answer_told_unread() : m.data_answer_unread()}
          </StatusBadge>
        </p>
      )}
    </>
  );
}
