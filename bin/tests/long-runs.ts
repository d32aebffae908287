/** Test files that do more with `LONG=1` than `npm test` has time for: what their paths contain. A test holds this list to the files. */
export const LONG = [
  'test/journeys/backup-drill',
  'test/journeys/break-glass',
  'test/journeys/leak',
  'test/journeys/rolling-upgrade',
  'test/journeys/roster-import',
  'test/journeys/s3-store',
  'bin/postgres/point-in-time',
  'test/faults',
  'gateway/src/execute',
  'gateway/src/faults',
  'test/contract/read-replica',
  'statement-count',
  'subgraphs/participants/src/distribution',
  'subgraphs/participants/src/import/read-file',
  'subgraphs/participants/src/partition-enrolment',
];

/** Browser tests that do more with `LONG=1`; they run beside the files that are chosen. */
export const LONG_IN_BROWSER = ['accessibility'];

/** Tests of the gateway that hold for Apollo's executor too (`GATEWAY_EXECUTOR=stock`). */
export const ON_APOLLOS_EXECUTOR = [
  'errors.test',
  'faults.test',
  'graphql-over-http',
  'guard/guard.test',
  'guard/trusted-documents',
  'http.test',
  'limits.test',
  'subgraph-link',
  'supergraph-manager',
  'telemetry/',
].map((name) => `gateway/src/${name}`);

/** Journeys that write, queue, upload, stream and read. */
export const THROUGH_A_POOLER = [
  'register-enrol-claim',
  'roster-import.test',
  'claim-life-cycle',
  'changes',
  'lost-answer',
].map((name) => `test/journeys/${name}`);

/** Journeys that any engine passes. What others need of our gateway stands in docs/scale.md. */
export const ON_ANY_ENGINE = [
  'administration',
  'agreement-documents',
  'agreement-life-cycle',
  'changes',
  'claim-life-cycle',
  'contributions',
  'enrolment-life-cycle',
  'extension-cost',
  'lost-answer',
  'missing-cover',
  'one-query-three-owners',
  'register-enrol-claim',
  'roster-import.test',
  'sandbox-clock',
  'trail.test',
  'without-a-token',
].map((name) => `test/journeys/${name}`);
