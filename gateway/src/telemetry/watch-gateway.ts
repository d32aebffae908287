import { readCounter, readGauge } from '@payung/kit/telemetry/metrics.ts';

import type { AdmissionCondition } from '../admission.ts';
import { OWNERS } from '../owner.ts';
import type { Owner } from '../owner.ts';
import type { LinkCondition } from '../subgraph-link.ts';

const operationsNow = readGauge({
  name: 'payung_gateway_operations',
  help: 'Operations that the gateway works on ("under-way") and that wait for their turn ("waiting").',
  labels: ['state'],
});

const turnedAway = readCounter({
  name: 'payung_gateway_turned_away_total',
  help: 'Requests that were told to come again because the gateway had more than it can answer.',
});

const callsUnderWay = readGauge({
  name: 'payung_subgraph_calls_under_way',
  help: 'Calls of the gateway to a subgraph under way, those that wait for a connection among them, by owner.',
  labels: ['owner'],
});

const circuitOpen = readGauge({
  name: 'payung_subgraph_circuit_open',
  help: '1 while an owner that kept failing is not asked, or once at a time; 0 while it is asked as ever.',
  labels: ['owner'],
});

/** What tells how it stands. */
export interface WatchedGateway {
  readonly admission: { readonly condition: AdmissionCondition };
  readonly links: Readonly<Record<Owner, { readonly condition: LinkCondition }>>;
}

/** Shows how full a gateway is and how its owners stand, until it is stopped. */
export function watchGateway({ admission, links }: WatchedGateway): () => void {
  const stops = [
    operationsNow.from(() => {
      const { underWay, waiting } = admission.condition;
      return [
        { labels: { state: 'under-way' }, value: underWay },
        { labels: { state: 'waiting' }, value: waiting },
      ];
    }),
    turnedAway.from(() => [{ labels: {}, value: admission.condition.turnedAway }]),
    callsUnderWay.from(() => OWNERS.map((owner) => ({ labels: { owner }, value: links[owner].condition.underWay }))),
    circuitOpen.from(() =>
      OWNERS.map((owner) => ({ labels: { owner }, value: links[owner].condition.circuit === 'closed' ? 0 : 1 })),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
