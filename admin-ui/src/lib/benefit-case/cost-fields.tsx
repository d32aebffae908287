import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import styles from './case.module.css';
import type { CaseSearch, NumberField } from './case-search.ts';
import { readLosses, readPairs, writeLosses, writePairs } from './case-text.ts';
import { RowList } from './row-list.tsx';
import { ValueField } from './value-field.tsx';

/** What the parts of a form about a case share. */
export interface CasePartProps {
  search: CaseSearch;
  set: (change: Partial<CaseSearch>) => void;
  /** The sentence of the graph about an input of this name. */
  problemAt: (field: string) => string | undefined;
}

/** Losses and receipts of an injury: what JKK alone pays for. */
export function CostFields({ search, set, problemAt }: CasePartProps) {
  const costs: readonly [NumberField, string, string][] = [
    ['rawat', m.cost_medical(), 'costs.medical'],
    ['rehabilitasi', m.cost_rehabilitation(), 'costs.rehabilitation'],
    ['darat', m.cost_transport_land(), 'costs.transport'],
    ['laut', m.cost_transport_sea(), 'costs.transport'],
    ['udara', m.cost_transport_air(), 'costs.transport'],
    ['gigi', m.cost_dentures(), 'costs.dentures'],
    ['dengar', m.cost_hearing_aid(), 'costs.hearingAid'],
    ['kacamata', m.cost_spectacles(), 'costs.spectacles'],
  ];
  return (
    <>
      <Section title={m.calc_losses()} note={m.calc_losses_note()}>
        <RowList
          legend={m.calc_losses_legend()}
          hint={m.calc_losses_hint()}
          rows={readLosses(search.cacat)}
          fresh={() => ({ share: 1_000, functionLost: null })}
          addLabel={m.calc_loss_add()}
          nameOf={(index) => m.calc_loss_number({ number: index + 1 })}
          onChange={(rows) => set({ cacat: writeLosses(rows) })}
          error={problemAt('disabilities')}
        >
          {(loss, change) => (
            <>
              <ValueField
                kind="percent"
                label={m.calc_loss_share()}
                required
                value={String(loss.share)}
                onChange={(share) => change({ share: Number(share ?? 0) })}
              />
              <ValueField
                kind="percent"
                label={m.calc_loss_function()}
                description={m.calc_loss_function_hint()}
                value={loss.functionLost === null ? undefined : String(loss.functionLost)}
                onChange={(lost) => change({ functionLost: lost === undefined ? null : Number(lost) })}
              />
            </>
          )}
        </RowList>
      </Section>
      <Section title={m.calc_costs()} note={m.calc_costs_note()}>
        <div className={styles.fields}>
          <div className={styles.pairs}>
            {costs.map(([name, label, field]) => (
              <ValueField
                key={name}
                kind="rupiah"
                label={label}
                value={search[name]}
                onChange={(value) => set({ [name]: value })}
                error={problemAt(field)}
              />
            ))}
          </div>
          <RowList
            legend={m.cost_home_care()}
            hint={m.cost_home_care_hint()}
            rows={readPairs(search.rumah).map(([month, amount]) => ({ month, amount }))}
            fresh={() => ({ month: readPairs(search.rumah).length + 1, amount: null })}
            addLabel={m.cost_home_care_add()}
            nameOf={(index) => m.cost_home_care_number({ number: index + 1 })}
            onChange={(rows) => set({ rumah: writePairs(rows.map(({ month, amount }) => [month, amount])) })}
            error={problemAt('costs.homeCare')}
          >
            {({ month, amount }, change) => (
              <>
                <ValueField
                  kind="count"
                  label={m.cost_home_care_month()}
                  required
                  value={String(month)}
                  onChange={(value) => change({ month: Number(value ?? 0) })}
                />
                <ValueField
                  kind="rupiah"
                  label={m.amount()}
                  value={amount === null ? undefined : String(amount)}
                  onChange={(value) => change({ amount: value === undefined ? null : Number(value) })}
                />
              </>
            )}
          </RowList>
          <RowList
            legend={m.cost_prosthesis()}
            hint={m.cost_prosthesis_hint()}
            rows={readPairs(search.alat).map(([price, paid]) => ({ price, paid }))}
            fresh={() => ({ price: 0, paid: null })}
            addLabel={m.cost_prosthesis_add()}
            nameOf={(index) => m.cost_prosthesis_number({ number: index + 1 })}
            onChange={(rows) => set({ alat: writePairs(rows.map(({ price, paid }) => [price, paid])) })}
            error={problemAt('costs.prostheses')}
          >
            {({ price, paid }, change) => (
              <>
                <ValueField
                  kind="rupiah"
                  label={m.cost_prosthesis_price()}
                  required
                  value={price === 0 ? undefined : String(price)}
                  onChange={(value) => change({ price: Number(value ?? 0) })}
                />
                <ValueField
                  kind="rupiah"
                  label={m.cost_prosthesis_paid()}
                  description={m.cost_prosthesis_paid_hint()}
                  value={paid === null ? undefined : String(paid)}
                  onChange={(value) => change({ paid: value === undefined ? null : Number(value) })}
                />
              </>
            )}
          </RowList>
        </div>
      </Section>
    </>
  );
}

/** How long the participant could not work. */
export function InabilityFields({ search, set, problemAt }: CasePartProps) {
  return (
    <div className={styles.pair}>
      <ValueField
        kind="count"
        label={m.calc_inability_months()}
        value={search.bulan}
        onChange={(bulan) => set({ bulan })}
        error={problemAt('inabilityMonths')}
      />
      <ValueField
        kind="count"
        label={m.calc_inability_days()}
        description={m.calc_inability_hint()}
        value={search.hari}
        onChange={(hari) => set({ hari })}
        error={problemAt('inabilityDays')}
      />
    </div>
  );
}
