import { expect, test } from 'vitest';

import { ROOT } from '../stack/paths.ts';
import { findObservabilityProblems, metricsIn, problemsOfQuestion, readObservability } from './observability.ts';
import type { DeclaredMetric } from './observability.ts';

const given = readObservability(ROOT);

test('alerts, dashboard, runbooks and the metrics of the code fit each other', () => {
  expect(findObservabilityProblems(given)).toEqual([]);
  expect([...given.metrics.keys()].filter((name) => name.startsWith('payung_')).length).toBeGreaterThan(20);
});

test.each([
  [
    'an alert without its runbook',
    { handbook: given.handbook.replace('### Jobs wait', '### Something else') },
    /no "#jobs-wait"/,
  ],
  [
    'a metric that nobody explains',
    { handbook: given.handbook.replaceAll('payung_claims_late', 'x') },
    /does not explain the metric payung_claims_late/,
  ],
  [
    'an alert on a metric that is gone',
    { alerts: given.alerts.replace('payung_jobs_given_up', 'payung_jobs_lost') },
    /no code tells "payung_jobs_lost"/,
  ],
  [
    'an alert without a severity of ours',
    { alerts: given.alerts.replace('severity: page }', 'severity: bad }') },
    /severity/,
  ],
  [
    'an alert on memory that a process cannot reach',
    { alerts: given.alerts.replace('> 512 * 1024', '> 600 * 1024') },
    /alert PayungMemoryHigh: identity is killed at 640 MiB, too soon after 600 MiB/,
  ],
  [
    'an alert on memory after a limit was lowered',
    { installation: { ...given.installation, memoryLimits: new Map([['claims', 512 * 1024 ** 2]]) } },
    /alert PayungMemoryHigh: claims is killed at 512 MiB/,
  ],
  [
    'a Deployment whose limit on memory is not known',
    { installation: { ...given.installation, memoryLimits: new Map([['claims', Number.NaN]]) } },
    /alert PayungMemoryHigh: claims is killed/,
  ],
  [
    'memory that nobody watches',
    { alerts: given.alerts.replace('process_resident_memory_bytes', 'nodejs_heap_size_used_bytes') },
    /no alert tells of a process that fills its memory/,
  ],
  [
    'an alert on a job that Prometheus does not know',
    { alerts: given.alerts.replace('up{job="payung"}', 'up{job="pods"}') },
    /alert PayungProcessDown: nothing is told with job "pods"/,
  ],
  [
    'an alert on a process of another name',
    { alerts: given.alerts.replace('"payung-claims-worker"', '"payung-claim-worker"') },
    /alert PayungJobsUnseen: nothing is told with service "payung-claim-worker"/,
  ],
  [
    'an alert on no process by any name',
    { alerts: given.alerts.replace('service!~".*-worker"', 'service!~".*-workers"') },
    /alert PayungStatementsSlow: nothing is told with service ".\*-workers"/,
  ],
  [
    'an alert on an outcome that no code tells',
    { alerts: given.alerts.replace('outcome=~"failed|partial"', 'outcome=~"failed|partially_lost"') },
    /alert PayungAnswersFail: nothing is told with outcome "partially_lost"/,
  ],
  [
    'a panel that asks nonsense',
    {
      dashboard: given.dashboard.replace(
        'sum(rate(payung_graph_operations_total',
        'sum(rate((payung_graph_operations_total',
      ),
    },
    /does not parse/,
  ],
  ['panels over each other', { dashboard: given.dashboard.replaceAll(/"y": \d+/g, '"y": 0') }, /lie over each other/],
  [
    'a variable that is not there',
    { dashboard: given.dashboard.replaceAll('$service', '$process') },
    /no variable "process"/,
  ],
])('%s is found', (_what, change, problem) => {
  expect(findObservabilityProblems({ ...given, ...change }).join('\n')).toMatch(problem);
});

const metrics = new Map<string, DeclaredMetric>([
  ['payung_a_total', { kind: 'counter', labels: ['owner'] }],
  ['payung_b_seconds', { kind: 'histogram', labels: ['route'] }],
]);

test.each([
  ['rate(payung_a_total{owner="x"}[5m])', []],
  ['histogram_quantile(0.9, sum by (le, route, service) (rate(payung_b_seconds_bucket[$__rate_interval])))', []],
  ['payung_b_seconds', ['no code tells "payung_b_seconds"']],
  ['payung_a_total{route="x"}', ['payung_a_total has no label "route"']],
  ['sum by (route) (payung_a_total)', ['nothing in "sum by (route) (payung_a_total)" has a label "route"']],
])('%s', (question, problems) => {
  expect(problemsOfQuestion(question, metrics)).toEqual(problems);
});

test('a metric that is declared in a form of its own does not go unseen', () => {
  expect(
    metricsIn(`counter({\n  name: 'payung_x_total',\n  help: 'It\\'s one.',\n  labels: ['a', 'b'],\n})`, 'x.ts'),
  ).toEqual([['payung_x_total', { kind: 'counter', labels: ['a', 'b'] }]]);
  expect(() => metricsIn(`counter({ help: 'One.', name: 'payung_x_total' })`, 'x.ts')).toThrow(/in a form of its own/);
});
