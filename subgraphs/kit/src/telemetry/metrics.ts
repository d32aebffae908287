import { Counter, Gauge, Registry } from 'prom-client';

import { CounterSeries, HistogramSeries } from './series.ts';
import type { SeriesAbout } from './series.ts';

/** Labels of one kind of metric, with what they say of one event. */
export type Labels<Label extends string> = Readonly<Record<Label, string>>;

/** Counts events; only ever goes up. */
export interface CounterMetric<Label extends string> {
  /** Counts one event, or several at once. */
  readonly add: (labels: Labels<Label>, by?: number) => void;
}

/** A value that goes up and down. */
export interface GaugeMetric<Label extends string> {
  readonly set: (labels: Labels<Label>, value: number) => void;
}

/** How values are spread, in buckets. */
export interface HistogramMetric<Label extends string> {
  /** Notes one value; for times, seconds. */
  readonly observe: (labels: Labels<Label>, value: number) => void;
}

/** A value that is read when somebody asks for it. */
export interface Reading<Label extends string> {
  readonly labels: Labels<Label>;
  readonly value: number;
}

/** What a metric is. */
export interface MetricAbout<Label extends string> {
  /** `payung_…`, with the unit at its end, and `_total` for a counter. */
  readonly name: string;
  /** One sentence: what it counts or measures. */
  readonly help: string;
  /** Names of its labels. Their values come from lists of ours, never from a caller. */
  readonly labels?: readonly Label[];
}

/** Upper bounds of the buckets for requests and calls, seconds. */
export const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15] as const;

/** Upper bounds of the buckets for statements, seconds. */
export const STATEMENT_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 10] as const;

/** Upper bounds of the buckets for jobs, seconds. */
export const JOB_SECONDS = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 900, 3_600] as const;

/** Most sets of labels that one metric keeps; beyond them everything is `other`, so that no mistake fills the memory. */
const MOST_SERIES = 1_000;

/** Stands for a value that is not in order, and for all that are too many. */
export const OTHER = 'other';

const registry = new Registry();

/** Counts events. Called once, where the module begins; the same name gives the same counter. */
export function counter<const Label extends string = never>(about: MetricAbout<Label>): CounterMetric<Label> {
  const metric = known(about, CounterSeries) ?? new CounterSeries(aboutSeries(about), registry);
  const bounded = boundedLabels(about);
  return {
    add: (given, by = 1) => {
      const { key, labels } = bounded(given);
      metric.add(key, labels, by);
    },
  };
}

/** A value that is set as it changes. */
export function gauge<const Label extends string = never>(about: MetricAbout<Label>): GaugeMetric<Label> {
  const metric = known(about, Gauge) ?? new Gauge(configOf(about));
  const bounded = boundedLabels(about);
  return { set: (given, value) => metric.set(bounded(given).labels, value) };
}

/** How long things take, or how large they are. */
export function histogram<const Label extends string = never>(
  about: MetricAbout<Label> & { readonly buckets: readonly number[] },
): HistogramMetric<Label> {
  const metric =
    known(about, HistogramSeries) ?? new HistogramSeries({ ...aboutSeries(about), bounds: about.buckets }, registry);
  const bounded = boundedLabels(about);
  return {
    observe: (given, value) => {
      const { key, labels } = bounded(given);
      metric.observe(key, labels, value);
    },
  };
}

/** Where values that are read when somebody asks for them come from. */
export interface ReadMetric<Label extends string> {
  /**
   * Adds a source, asked at every scrape; one that fails, or takes longer than two seconds, says nothing that time. Sources
   * that say the same labels are added up.
   *
   * @returns takes it away again
   */
  readonly from: (read: Read<Label>) => () => void;
}

/** A value that goes up and down and is read when somebody asks for it, from any number of sources. */
export function readGauge<const Label extends string = never>(about: MetricAbout<Label>): ReadMetric<Label> {
  return readMetric(about, Gauge);
}

/** A count that is kept elsewhere since the start of the process, and read when somebody asks for it. */
export function readCounter<const Label extends string = never>(about: MetricAbout<Label>): ReadMetric<Label> {
  return readMetric(about, Counter);
}

function readMetric<Label extends string>(
  about: MetricAbout<Label>,
  kind: typeof Gauge | typeof Counter,
): ReadMetric<Label> {
  const sources = sourcesOf<Label>(about.name);
  const bounded = boundedLabels(about);
  if (registry.getSingleMetric(about.name) === undefined) {
    const metric = new kind<Label>({
      ...configOf(about),
      async collect() {
        const readings = await Promise.all([...sources].map(readInTime));
        metric.reset();
        for (const { labels, value } of readings.flat()) metric.inc(bounded(labels).labels, value);
      },
    });
  }
  return {
    from(read) {
      sources.add(read);
      return () => sources.delete(read);
    },
  };
}

/** Reads something at most so often, and tells what was read last in between: however many gauges and scrapes ask for it. */
export function readAtMostEvery<Value>(milliseconds: number, read: () => Promise<Value>): () => Promise<Value> {
  let last: { readonly at: number; readonly value: Promise<Value> } | undefined;
  return () => {
    const now = performance.now();
    if (last === undefined || now - last.at > milliseconds) {
      const value = read();
      last = { at: now, value };
      // What failed is read again at once.
      value.catch(() => (last = undefined));
    }
    return last.value;
  };
}

/** All metrics as Prometheus reads them, and the type of that text. */
export async function readMetrics(): Promise<{ readonly type: string; readonly text: string }> {
  return { type: registry.contentType, text: await registry.metrics() };
}

/** The names of all metrics with their kinds: `counter`, `gauge`, `histogram`. */
export function metricNames(): ReadonlyMap<string, string> {
  return new Map(registry.getMetricsAsArray().map(({ name, type }) => [name, String(type)]));
}

/** What belongs to the process as a whole is registered here too. */
export function theRegistry(): Registry {
  return registry;
}

type Read<Label extends string> = () => readonly Reading<Label>[] | Promise<readonly Reading<Label>[]>;

const sources = new Map<string, Set<Read<string>>>();

function sourcesOf<Label extends string>(name: string): Set<Read<Label>> {
  const found = sources.get(name) ?? new Set();
  sources.set(name, found);
  return found;
}

const READ_WITHIN_MS = 2_000;

async function readInTime<Label extends string>(read: Read<Label>): Promise<readonly Reading<Label>[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Reading<Label>[]>((resolve) => {
    timer = setTimeout(resolve, READ_WITHIN_MS, []);
  });
  try {
    return await Promise.race([read(), late]);
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}

interface Config<Label extends string> {
  name: string;
  help: string;
  labelNames: Label[];
  registers: Registry[];
}

function configOf<Label extends string>({ name, help, labels = [] }: MetricAbout<Label>): Config<Label> {
  return { name, help, labelNames: [...labels], registers: [registry] };
}

function aboutSeries({ name, help, labels = [] }: MetricAbout<string>): SeriesAbout {
  return { name, help, labels };
}

/** The metric of this name, if there is one: a module may be loaded twice in one process of tests. */
function known<Metric>(
  { name }: MetricAbout<string>,
  kind: abstract new (...args: never[]) => Metric,
): Metric | undefined {
  const metric: unknown = registry.getSingleMetric(name);
  return metric instanceof kind ? metric : undefined;
}

/** What a value of a label looks like: a word of ours, a route or a status. Numbers of people, dates and what people write do not. */
const IN_ORDER = /^(?:[A-Za-z_/(][\w .:()/*-]{0,63}|\d{3})$/;

/** Labels as they are told, and a text that is theirs alone. */
interface BoundedLabels<Label extends string> {
  readonly key: string;
  readonly labels: Record<Label, string>;
}

/** Keeps the number of series small, whatever is counted. */
function boundedLabels<Label extends string>({ labels = [] }: MetricAbout<Label>) {
  const series = new Map<string, BoundedLabels<Label>>();
  const keyOf = (given: Labels<Label>): string => {
    let key = '';
    for (const label of labels) key += `${given[label]}\n`;
    return key;
  };
  const told = (given: Labels<Label>): BoundedLabels<Label> => ({ key: keyOf(given), labels: { ...given } });
  const others = told(Object.fromEntries(labels.map((label) => [label, OTHER])) as Record<Label, string>);
  return (given: Labels<Label>): BoundedLabels<Label> => {
    const key = keyOf(given);
    const seen = series.get(key);
    if (seen !== undefined) return seen;
    if (series.size >= MOST_SERIES) return others;
    if (!labels.every((label) => IN_ORDER.test(given[label])))
      return told(
        Object.fromEntries(
          labels.map((label) => [label, IN_ORDER.test(given[label]) ? given[label] : OTHER]),
        ) as Record<Label, string>,
      );
    const bounded = told(given);
    series.set(key, bounded);
    return bounded;
  };
}
