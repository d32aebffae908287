import type { Rounds } from './rounds.ts';
import type { Measurement } from './job.ts';
import { median, medianRatio, spread } from './statistics.ts';

type Figure = 'perSecond' | 'p50' | 'p99' | 'cpu' | 'serviceCpu' | 'memory';

const columns = [
  ['answers/s', ({ perSecond }: Ratios) => ratio(perSecond)],
  ['p50/p99', ({ p50, p99 }: Ratios) => `${ratio(p50)}/${ratio(p99)}`],
  ['CPU', ({ cpu }: Ratios) => ratio(cpu)],
] as const;

/** The CPU time of all processes together, where there are services behind the contenders. */
const ALL_CPU = ['CPU in all', ({ allCpu }: Ratios) => ratio(allCpu)] as const;

interface Ratios {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpu: number;
  readonly allCpu: number;
}

/**
 * Ratios to the first contender, which is 1.00: more answers per second are better, less latency and CPU time are.
 * One line for each contender, three or four columns for each shape.
 */
export function ratioTable(results: readonly Rounds[]): string {
  const shapes = [...new Set(results.map(({ shape }) => shape))];
  const contenders = [...new Set(results.map(({ contender }) => contender))];
  const find = (contender: Rounds['contender'], shape: Rounds['shape']) => roundsOf(results, contender, shape);
  const hasServices = results.some(({ rounds }) => rounds.some(({ serviceCpu }) => serviceCpu > 0));
  const shown = hasServices ? [...columns, ALL_CPU] : columns;
  const header = ['', ...shapes.flatMap(({ name }) => shown.map(([title]) => `${name}: ${title}`))];
  const lines = contenders.map((contender) => [
    contender.label,
    ...shapes.flatMap((shape) => {
      const ratios = ratiosTo(find(contenders[0]!, shape), find(contender, shape));
      return shown.map(([, cell]) => cell(ratios));
    }),
  ]);
  return markdown(header, lines);
}

/** The figures themselves, medians of the rounds; they say more about the machine than the ratios do. */
export function absoluteTable(results: readonly Rounds[]): string {
  const header = [
    '',
    'asked',
    'answers/s',
    'spread',
    'p50 ms',
    'p99 ms',
    'CPU ms',
    'CPU ms of the services',
    'memory MiB',
  ];
  const lines = results.map(({ contender, shape, rounds }) => {
    const of = (figure: Figure) => median(values(rounds, figure));
    const serviceCpu = of('serviceCpu');
    return [
      contender.label,
      shape.name,
      of('perSecond').toFixed(0),
      `${(100 * spread(values(rounds, 'perSecond'))).toFixed(0)} %`,
      of('p50').toFixed(2),
      of('p99').toFixed(2),
      of('cpu').toFixed(2),
      serviceCpu === 0 ? '–' : serviceCpu.toFixed(2),
      Math.max(...values(rounds, 'memory')).toFixed(0),
    ];
  });
  return markdown(header, lines);
}

function roundsOf(
  results: readonly Rounds[],
  contender: Rounds['contender'],
  shape: Rounds['shape'],
): readonly Measurement[] {
  return results.find((result) => result.contender === contender && result.shape === shape)?.rounds ?? [];
}

function ratiosTo(base: readonly Measurement[], own: readonly Measurement[]): Ratios {
  const of = (figure: Figure) => medianRatio(values(own, figure), values(base, figure));
  const all = (rounds: readonly Measurement[]) => rounds.map(({ cpu, serviceCpu }) => cpu + serviceCpu);
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    cpu: of('cpu'),
    allCpu: medianRatio(all(own), all(base)),
  };
}

function values(rounds: readonly Measurement[], figure: Figure): readonly number[] {
  return rounds.map((round) => round[figure]);
}

function ratio(value: number): string {
  return value >= 20 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A table in Markdown: the first column is text, the others are numbers. */
export function markdown(header: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(header), row(header.map((_, index) => (index === 0 ? '---' : '---:'))), ...lines.map(row)].join('\n');
}
