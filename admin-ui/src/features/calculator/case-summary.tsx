import { formatDate, formatNumber, formatRupiah } from '../../lib/format.ts';
import { programmeLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { outcomeLabel } from './case-fields.tsx';
import type { CaseSearch, NumberField } from '../../lib/benefit-case/case-search.ts';
import { readChildren, readLosses } from '../../lib/benefit-case/case-text.ts';

/** The case on paper, where the form that it was typed into is not printed: what was given, and nothing of what was left empty. */
export function CaseSummary({ search }: { search: CaseSearch }) {
  const { language } = useLanguage();
  const { program, tanggal, akibat } = search;
  if (program === undefined || tanggal === undefined || akibat === undefined) return null;
  const amounts: readonly [NumberField, string][] = [
    ['upah', m.wage_base()],
    ['rawat', m.cost_medical()],
    ['rehabilitasi', m.cost_rehabilitation()],
    ['darat', m.cost_transport_land()],
    ['laut', m.cost_transport_sea()],
    ['udara', m.cost_transport_air()],
    ['gigi', m.cost_dentures()],
    ['dengar', m.cost_hearing_aid()],
    ['kacamata', m.cost_spectacles()],
    ['bantuan', m.calc_regional_aid()],
  ];
  const counts: readonly [NumberField, string][] = [
    ['iur', m.calc_contribution_months()],
    ['bulan', m.calc_inability_months()],
    ['hari', m.calc_inability_days()],
  ];
  const losses = readLosses(search.cacat);
  const children = readChildren(search.anak);
  return (
    <div className="only-print">
      <Section title={m.calc_case()}>
        <Facts
          items={[
            { name: m.programme(), value: programmeLabel(program) },
            { name: m.calc_day(), value: formatDate(tanggal, language) },
            { name: m.outcome(), value: outcomeLabel(akibat) },
            ...counts.flatMap(([field, name]) =>
              search[field] === undefined ? [] : [{ name, value: formatNumber(Number(search[field])) }],
            ),
            ...amounts.flatMap(([field, name]) =>
              search[field] === undefined ? [] : [{ name, value: formatRupiah(Number(search[field])) }],
            ),
            ...(losses.length === 0
              ? []
              : [
                  {
                    name: m.calc_losses(),
                    value: losses.map(({ share }) => `${formatNumber(share / 100)} %`).join(', '),
                  },
                ]),
            ...(children.length === 0
              ? []
              : [
                  {
                    name: m.calc_children(),
                    value: children.map(({ age }) => m.calc_years_old({ age })).join(', '),
                  },
                ]),
          ]}
        />
      </Section>
    </div>
  );
}
