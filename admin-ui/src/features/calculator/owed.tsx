import { rupiahTerbilang } from '@payung/kit/values/terbilang.ts';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { readFragment } from '../../graphql/graphql.ts';
import { EntitlementFragment, EntitlementTable } from '../../lib/entitlement-table.tsx';
import { formatRupiah } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';
import { FigureCard, FigureRow } from '../../ui/figure-card.tsx';
import styles from './calculator.module.css';

type Entitlement = FragmentOf<typeof EntitlementFragment>;

/** What is owed in the case: the sum and in words, what of it comes at once, and every line. */
export function Owed({ entitlement }: { entitlement: Entitlement }) {
  const { total, payableNow, payableYearly, otherBenefits } = readFragment(EntitlementFragment, entitlement);
  return (
    <>
      <FigureRow label={m.key_figures()}>
        <FigureCard
          lead
          name={m.calc_total()}
          value={<span className={styles.words}>{formatRupiah(total)}</span>}
          note={<p lang="id">{rupiahTerbilang(total)}</p>}
        />
        <FigureCard name={m.calc_now()} value={<span className={styles.words}>{formatRupiah(payableNow)}</span>} />
        <FigureCard
          name={m.calc_yearly()}
          value={<span className={styles.words}>{formatRupiah(payableYearly)}</span>}
          note={<p>{m.calc_yearly_note()}</p>}
        />
        {otherBenefits.lines.length > 0 && (
          <FigureCard
            name={m.other_benefits_total()}
            value={<span className={styles.words}>{formatRupiah(otherBenefits.total)}</span>}
            note={<p>{m.calc_others_note()}</p>}
          />
        )}
      </FigureRow>
      <EntitlementTable entitlement={entitlement} title={m.calc_lines()} />
    </>
  );
}

/** A death at work beside the same death as an illness: both sums, what lies between them, and the lines of each. */
export function Compared({
  before,
  after,
  difference,
}: {
  before: Entitlement;
  after: Entitlement;
  difference: number;
}) {
  const figures = [
    [m.calc_as_illness(), readFragment(EntitlementFragment, before).total],
    [m.calc_as_work(), readFragment(EntitlementFragment, after).total],
  ] as const;
  return (
    <>
      <FigureRow label={m.key_figures()}>
        <FigureCard
          lead
          name={m.calc_difference()}
          value={<span className={styles.words}>{formatRupiah(difference)}</span>}
          note={<p lang="id">{rupiahTerbilang(difference)}</p>}
        />
        {figures.map(([name, total]) => (
          <FigureCard key={name} name={name} value={<span className={styles.words}>{formatRupiah(total)}</span>} />
        ))}
      </FigureRow>
      <EntitlementTable entitlement={after} title={m.calc_as_work()} />
      <EntitlementTable entitlement={before} title={m.calc_as_illness()} others={false} />
    </>
  );
}
