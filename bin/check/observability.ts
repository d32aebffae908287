import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parser } from '@prometheus-io/lezer-promql';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { parse } from 'yaml';
import { z } from 'zod';

import { problemsOfValues, readInstallation } from './alert-values.ts';
import type { Installation } from './alert-values.ts';

/** What metrics, dashboard, alerts and their runbooks are held to. */
export interface Observability {
  /** Labels of each metric by its name, as the code declares them. */
  readonly metrics: ReadonlyMap<string, DeclaredMetric>;
  /** `deploy/prometheus/alerts.yml`. */
  readonly alerts: string;
  /** `deploy/grafana/payung.json`. */
  readonly dashboard: string;
  /** `docs/operations.md`. */
  readonly handbook: string;
  /** What alerts compare with. */
  readonly installation: Installation;
}

/** A metric as the code declares it. */
export interface DeclaredMetric {
  readonly kind: 'counter' | 'gauge' | 'histogram';
  readonly labels: readonly string[];
}

/** Reads what is checked from the project. */
export function readObservability(root: string): Observability {
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');
  return {
    metrics: new Map([...runtimeMetrics(), ...declaredMetrics(root)]),
    alerts: text('deploy/prometheus/alerts.yml'),
    dashboard: text('deploy/grafana/payung.json'),
    handbook: text('docs/operations.md'),
    installation: readInstallation(root),
  };
}

/**
 * What is wrong with metrics, dashboard, alerts and runbooks: questions that do not parse, metrics or labels that no code
 * tells, values that no label has, memory that no process can reach, metrics and alerts that the handbook does not explain, panels that lie over
 * each other.
 *
 * @returns one sentence for each problem
 */
export function findObservabilityProblems(given: Observability): readonly string[] {
  const { metrics, handbook } = given;
  const alerts = readAlerts(given.alerts);
  const board = readDashboard(given.dashboard);
  const asked = [...alerts.rules.map(({ alert, expr }) => ({ where: `alert ${alert}`, expr })), ...board.questions];
  const anchors = new Set(headingsOf(handbook).map(slugOf));
  const runbooks = new Set(
    alerts.rules.map(({ annotations }) => annotations.runbook.replace('docs/operations.md#', '')),
  );
  return [
    ...alerts.problems,
    ...board.problems,
    ...asked.flatMap(({ where, expr }) => problemsOfQuestion(expr, metrics).map((problem) => `${where}: ${problem}`)),
    ...alerts.rules.flatMap(({ alert, expr }) =>
      problemsOfValues(expr, given.installation).map((problem) => `alert ${alert}: ${problem}`),
    ),
    ...(alerts.rules.some(({ expr }) => expr.includes('process_resident_memory_bytes'))
      ? []
      : ['no alert tells of a process that fills its memory']),
    ...[...runbooks].filter((anchor) => !anchors.has(anchor)).map((anchor) => `docs/operations.md has no "#${anchor}"`),
    ...[...metrics.keys()]
      .filter((name) => name.startsWith('payung_') && !handbook.includes(`\`${name}\``))
      .map((name) => `docs/operations.md does not explain the metric ${name}`),
  ];
}

const DECLARED =
  /\b(counter|gauge|histogram|readGauge|readCounter)\(\{\s*name: '(payung_\w+)',\s*help:\s*'(?:[^'\\]|\\.)*',(?:\s*labels: \[([^\]]*)\])?/g;

/** Every metric that the code declares. All are declared in one form, so that they are found without running anything. */
function declaredMetrics(root: string): readonly (readonly [string, DeclaredMetric])[] {
  return ['subgraphs', 'gateway/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('node_modules'))
      .flatMap((file) => metricsIn(readFileSync(join(root, folder, file), 'utf8'), file)),
  );
}

/**
 * The metrics that a source declares.
 *
 * @throws Error for one that is declared in another form, which nothing here would see
 */
export function metricsIn(source: string, file: string): readonly (readonly [string, DeclaredMetric])[] {
  const found = [...source.matchAll(DECLARED)].map(([, how = '', name = '', labels = '']) => {
    const kind = how.toLowerCase().replace('read', '') as DeclaredMetric['kind'];
    return [name, { kind, labels: [...labels.matchAll(/'(\w+)'/g)].map(([, label = '']) => label) }] as const;
  });
  const named = source.match(/name: 'payung_\w+'/g)?.length ?? 0;
  if (named !== found.length) throw new Error(`${file} declares a metric in a form of its own: name, help, labels.`);
  return found;
}

/** What every process tells of itself. */
function runtimeMetrics(): readonly (readonly [string, DeclaredMetric])[] {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const metrics = register.getMetricsAsArray().map((metric): [string, DeclaredMetric] => {
    const { labelNames = [] } = metric as { readonly labelNames?: readonly string[] };
    return [metric.name, { kind: String(metric.type) as DeclaredMetric['kind'], labels: labelNames }];
  });
  return [...metrics, ['up', { kind: 'gauge', labels: [] }]];
}

/** Labels that Prometheus and every process add to whatever they tell. */
const EVERYWHERE = new Set(['service', 'job', 'instance', 'le']);

/** What is wrong with a question in PromQL. */
export function problemsOfQuestion(question: string, metrics: ReadonlyMap<string, DeclaredMetric>): readonly string[] {
  // What Grafana fills in is filled in as something that fits.
  const text = question.replaceAll('$__rate_interval', '5m');
  const problems: string[] = [];
  const known = new Set(EVERYWHERE);
  const grouped: string[] = [];
  let labels: ReadonlySet<string> = known;
  let metric = '';
  parser.parse(text).iterate({
    enter({ type, name, from, to, node: { parent } }) {
      const part = text.slice(from, to);
      if (type.isError) problems.push(`"${text}" does not parse at "${text.slice(from, from + 12)}"`);
      if (name === 'Identifier' && parent?.name === 'VectorSelector') {
        const declared = metricOf(part, metrics);
        if (declared === undefined) problems.push(`no code tells "${part}"`);
        metric = part;
        labels = new Set([...EVERYWHERE, ...(declared?.labels ?? [])]);
        for (const label of labels) known.add(label);
      }
      if (name !== 'LabelName') return;
      if (parent?.name === 'GroupingLabels') grouped.push(part);
      else if (!labels.has(part)) problems.push(`${metric} has no label "${part}"`);
    },
  });
  return [
    ...problems,
    ...grouped.filter((label) => !known.has(label)).map((label) => `nothing in "${text}" has a label "${label}"`),
  ];
}

/** A metric by the name of one of its series: a histogram has none of its own name. */
function metricOf(series: string, metrics: ReadonlyMap<string, DeclaredMetric>): DeclaredMetric | undefined {
  const base = series.replace(/_(?:bucket|sum|count)$/, '');
  if (base !== series && metrics.get(base)?.kind === 'histogram') return metrics.get(base);
  const whole = metrics.get(series);
  return whole?.kind === 'histogram' ? undefined : whole;
}

interface Question {
  readonly where: string;
  readonly expr: string;
}

const rules = z.object({
  groups: z.array(
    z.strictObject({
      name: z.string().min(1),
      rules: z.array(
        z.strictObject({
          alert: z.string().regex(/^Payung[A-Za-z]+$/),
          expr: z.string().min(1),
          for: z
            .string()
            .regex(/^\d+[smh]$/)
            .optional(),
          labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
          annotations: z.strictObject({
            summary: z.string().min(10),
            runbook: z.string().startsWith('docs/operations.md#'),
          }),
        }),
      ),
    }),
  ),
});

function readAlerts(text: string) {
  const found = rules.safeParse(parse(text));
  if (!found.success) return { rules: [], problems: issuesOf('alerts.yml', found.error) };
  const all = found.data.groups.flatMap((group) => group.rules);
  const names = all.map(({ alert }) => alert);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return { rules: all, problems: twice.map((name) => `alerts.yml has two alerts "${name}"`) };
}

/** Panels that are used, with the part of Grafana's dashboard (schema version 41) that they rest on. */
const place = z.strictObject({
  x: z.int().min(0).max(23),
  y: z.int().min(0),
  w: z.int().min(1).max(24),
  h: z.int().min(1),
});
const source = z.strictObject({ type: z.literal('prometheus'), uid: z.literal('${datasource}') });
const panel = z.object({
  id: z.int().min(1),
  title: z.string().min(1),
  gridPos: place.refine(({ x, w }) => x + w <= 24, 'is wider than the page'),
});
const target = z.object({ refId: z.string().regex(/^[A-Z]$/), datasource: source, expr: z.string().min(1) });
const shown = panel.extend({
  type: z.enum(['timeseries', 'stat', 'table']),
  description: z.string().min(10),
  datasource: source,
  fieldConfig: z.strictObject({ defaults: z.record(z.string(), z.unknown()), overrides: z.array(z.unknown()) }),
  options: z.record(z.string(), z.unknown()),
  targets: z.array(target).min(1),
});
const dashboard = z.object({
  uid: z.string().regex(/^[a-z0-9-]{1,40}$/),
  title: z.string().min(1),
  schemaVersion: z.literal(41),
  time: z.strictObject({ from: z.string(), to: z.string() }),
  templating: z.object({
    list: z.array(
      z.object({ name: z.string(), type: z.enum(['datasource', 'query']), definition: z.string().optional() }),
    ),
  }),
  panels: z
    .array(z.discriminatedUnion('type', [panel.extend({ type: z.literal('row'), panels: z.array(z.never()) }), shown]))
    .min(1),
});

function readDashboard(text: string): {
  readonly questions: readonly Question[];
  readonly problems: readonly string[];
} {
  const found = dashboard.safeParse(JSON.parse(text));
  if (!found.success) return { questions: [], problems: issuesOf('payung.json', found.error) };
  const { panels, templating } = found.data;
  const variables = new Set(['__rate_interval', ...templating.list.map(({ name }) => name)]);
  const questions = panels.flatMap((one): Question[] =>
    one.type === 'row' ? [] : one.targets.map(({ expr }) => ({ where: `panel "${one.title}"`, expr })),
  );
  for (const { definition } of templating.list) {
    const [, expr] = /^label_values\((.+), \w+\)$/.exec(definition ?? '') ?? [];
    if (expr !== undefined) questions.push({ where: 'a variable', expr });
  }
  return { questions, problems: [...variablesUnknown(questions, variables), ...placesTaken(panels)] };
}

function variablesUnknown(questions: readonly Question[], variables: ReadonlySet<string>): readonly string[] {
  return questions.flatMap(({ where, expr }) =>
    [...expr.matchAll(/\$\{?(\w+)/g)]
      .filter(([, name = '']) => !variables.has(name))
      .map(([, name]) => `${where}: the dashboard has no variable "${name}"`),
  );
}

function placesTaken(panels: readonly z.infer<typeof panel>[]): readonly string[] {
  const ids = panels.map(({ id }) => id);
  const overlaps = panels.flatMap((one, index) =>
    panels
      .slice(index + 1)
      .filter(({ gridPos: b }) => {
        const a = one.gridPos;
        return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
      })
      .map((other) => `panels "${one.title}" and "${other.title}" lie over each other`),
  );
  return [...overlaps, ...(new Set(ids).size === ids.length ? [] : ['two panels have the same id'])];
}

function issuesOf(file: string, { issues }: z.ZodError): readonly string[] {
  return issues.map(({ path, message }) => `${file} ${path.join('.')}: ${message}`);
}

function headingsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading);
}

/** The anchor of a heading, as GitHub and others make it. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}
