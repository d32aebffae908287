import type { Metric, Registry } from 'prom-client';

// Counters and histograms that are added up here, and told by prom-client when somebody reads them. Its own write the labels of each event out in
// order to find where it belongs, and look their buckets up by the text of a number: a request has six of them.

/** Labels of an event, by name. */
export type EventLabels = Readonly<Record<string, string>>;

/** One line of what is read. */
interface Value {
  readonly metricName?: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
}

/** What a metric of ours is. */
export interface SeriesAbout {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
}

/** A metric that prom-client can read: what it asks of its own. */
abstract class Series<Sum> {
  readonly name: string;
  readonly help: string;
  readonly aggregator = 'sum';
  abstract readonly type: 'counter' | 'histogram';
  readonly #sums = new Map<string, { readonly labels: EventLabels; readonly sum: Sum }>();
  readonly #isLabelled: boolean;

  constructor({ name, help, labels }: SeriesAbout, registry: Registry) {
    this.name = name;
    this.help = help;
    this.#isLabelled = labels.length > 0;
    registry.registerMetric(this as unknown as Metric);
  }

  protected abstract nothing(): Sum;

  protected abstract read(labels: EventLabels, sum: Sum): readonly Value[];

  /** What is added up for a set of labels, by a text that is theirs alone. */
  protected sumOf(key: string, labels: EventLabels): Sum {
    const known = this.#sums.get(key);
    if (known !== undefined) return known.sum;
    const sum = this.nothing();
    this.#sums.set(key, { labels: { ...labels }, sum });
    return sum;
  }

  /** As prom-client reads a metric. What has no labels is there from the beginning. */
  async get() {
    if (!this.#isLabelled) this.sumOf('', {});
    const { name, help, type, aggregator } = this;
    const values = [...this.#sums.values()].flatMap(({ labels, sum }) => this.read(labels, sum));
    return { name, help, type, aggregator, values };
  }

  reset(): void {
    this.#sums.clear();
  }
}

/** Counts events. */
export class CounterSeries extends Series<{ count: number }> {
  override readonly type = 'counter';

  protected override nothing(): { count: number } {
    return { count: 0 };
  }

  /** @param key a text for the labels that is theirs alone */
  add(key: string, labels: EventLabels, by: number): void {
    if (!(by >= 0)) throw new Error(`A counter only goes up, and not by ${by}.`);
    this.sumOf(key, labels).count += by;
  }

  protected override read(labels: EventLabels, { count }: { readonly count: number }): readonly Value[] {
    return [{ labels, value: count }];
  }
}

interface Spread {
  /** How many values fell into each bucket and into none before it; the last has no bound. */
  readonly buckets: number[];
  total: number;
  count: number;
}

/** Tells how values are spread. */
export class HistogramSeries extends Series<Spread> {
  override readonly type = 'histogram';
  readonly #bounds: readonly number[];

  constructor({ bounds, ...about }: SeriesAbout & { readonly bounds: readonly number[] }, registry: Registry) {
    super(about, registry);
    this.#bounds = bounds;
  }

  protected override nothing(): Spread {
    return { buckets: Array.from({ length: this.#bounds.length + 1 }, () => 0), total: 0, count: 0 };
  }

  /** @param key a text for the labels that is theirs alone */
  observe(key: string, labels: EventLabels, value: number): void {
    if (!Number.isFinite(value)) throw new TypeError(`A histogram cannot take ${value}.`);
    const spread = this.sumOf(key, labels);
    const bounds = this.#bounds;
    let bucket = 0;
    while (bucket < bounds.length && value > bounds[bucket]!) bucket += 1;
    spread.buckets[bucket]! += 1;
    spread.total += value;
    spread.count += 1;
  }

  protected override read(labels: EventLabels, { buckets, total, count }: Spread): readonly Value[] {
    let below = 0;
    return [
      ...this.#bounds.map((le, bucket) => {
        below += buckets[bucket]!;
        return { metricName: `${this.name}_bucket`, labels: { le, ...labels }, value: below };
      }),
      { metricName: `${this.name}_bucket`, labels: { le: '+Inf', ...labels }, value: count },
      { metricName: `${this.name}_sum`, labels, value: total },
      { metricName: `${this.name}_count`, labels, value: count },
    ];
  }
}
