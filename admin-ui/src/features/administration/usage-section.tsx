import { getRouteApi } from '@tanstack/react-router';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { oneOf } from '../../lib/search-text.ts';
import { m } from '../../paraglide/messages.js';
import { FigureCard, FigureRow } from '../../ui/figure-card.tsx';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './administration.module.css';

interface Point {
  start: string;
  requests: number;
  cost: number;
  refused: number;
}

const route = getRouteApi('/shell/administrasi/$bagian/{-$id}');

/** What a client used: its sums, and requests over time with those refused in another colour. */
export function UsageSection({ points }: { points: readonly Point[] | null }) {
  const { language } = useLanguage();
  const { per } = route.useSearch();
  const navigate = route.useNavigate();
  const sum = (of: (point: Point) => number) =>
    formatNumber(points?.reduce((all, point) => all + of(point), 0) ?? 0, language);
  return (
    <Section
      title={m.admin_usage()}
      note={m.admin_usage_note()}
      actions={
        <Segmented
          label={m.admin_usage_per()}
          value={per ?? 'jam'}
          options={[
            { value: 'jam', label: m.admin_usage_hours() },
            { value: 'hari', label: m.admin_usage_days() },
          ]}
          onChange={(value) =>
            void navigate({
              search: (previous) => ({ ...previous, per: oneOf(value, ['hari']) }),
              resetScroll: false,
            })
          }
        />
      }
    >
      {points === null ? (
        <p className="muted">{m.not_available()}</p>
      ) : (
        <>
          <FigureRow label={m.admin_usage()}>
            <FigureCard name={m.admin_requests()} value={sum((point) => point.requests)} />
            <FigureCard name={m.admin_cost()} value={sum((point) => point.cost)} />
            <FigureCard name={m.admin_refused()} value={sum((point) => point.refused)} />
          </FigureRow>
          <UsageChart points={points} />
          <div className={styles.ends} aria-hidden>
            <span>{points[0] === undefined ? '' : formatDateTime(points[0].start, language)}</span>
            <span>{m.admin_now()}</span>
          </div>
          <p className={styles.legend}>
            <span>
              <span className={styles.swatch} aria-hidden />
              {m.admin_answered()}
            </span>
            <span>
              <span className={styles.swatch} data-refused aria-hidden />
              {m.admin_refused()}
            </span>
          </p>
        </>
      )}
    </Section>
  );
}

const HEIGHT = 100;

/** Bars of one width over the whole width; the highest fills the height. Each tells its numbers when it is pointed at. */
function UsageChart({ points }: { points: readonly Point[] }) {
  const { language } = useLanguage();
  const most = Math.max(1, ...points.map(({ requests }) => requests));
  const busiest = points.reduce<Point | undefined>(
    (top, point) => (top === undefined || point.requests > top.requests ? point : top),
    undefined,
  );
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${points.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={
        busiest === undefined || busiest.requests === 0
          ? m.admin_chart_empty()
          : m.admin_chart_label({
              number: formatNumber(busiest.requests, language),
              time: formatDateTime(busiest.start, language),
            })
      }
    >
      {points.map(({ start, requests, refused }, index) => {
        const whole = (requests / most) * HEIGHT;
        const red = (refused / most) * HEIGHT;
        return (
          <g key={start}>
            <title>
              {m.admin_chart_point({
                time: formatDateTime(start, language),
                requests: formatNumber(requests, language),
                refused: formatNumber(refused, language),
              })}
            </title>
            <rect x={index} width={1} y={0} height={HEIGHT} fill="transparent" />
            <rect className={styles.bar} x={index + 0.1} width={0.8} y={HEIGHT - whole} height={whole - red} />
            <rect className={styles.refused} x={index + 0.1} width={0.8} y={HEIGHT - red} height={red} />
          </g>
        );
      })}
      <line
        className={styles.axis}
        x1={0}
        x2={points.length}
        y1={HEIGHT}
        y2={HEIGHT}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
