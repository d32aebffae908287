import { ActionIcon } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Explained } from '../../lib/explained.ts';
import { readExplained } from '../../lib/explained.ts';
import { ExplainedCount } from '../../lib/explained-count.tsx';
import type { Amount } from '../../lib/figure.tsx';
import { Count } from '../../lib/figure.tsx';
import { formatNumber } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';
import { IconX } from '../../ui/icons.ts';
import type { RegionDetail } from './region-detail.ts';
import type { Figures } from './region-figures.ts';
import styles from './region-panel.module.css';
import { sortFigures } from './sort-figures.ts';

/** The figures of the selected region or, before one is selected, the regions that have any. */
export function RegionPanel({
  selected,
  detail,
  regions,
  election,
  onSelect,
}: {
  selected: Figures | undefined;
  detail: RegionDetail;
  regions: ReadonlyMap<string, Figures>;
  /** Null for all elections together. */
  election: string | null;
  onSelect: (code: string | undefined) => void;
}) {
  return (
    <aside
      className={styles.panel}
      aria-label={m.panel_label()}
      aria-live="polite"
      data-empty={selected === undefined || undefined}
    >
      {selected === undefined ? (
        <Suggestions regions={regions} onSelect={onSelect} />
      ) : (
        <Selected
          key={selected.code}
          selected={selected}
          detail={detail}
          election={election}
          onClose={() => onSelect(undefined)}
        />
      )}
    </aside>
  );
}

function Selected({
  selected,
  detail,
  election,
  onClose,
}: {
  selected: Figures;
  detail: RegionDetail;
  election: string | null;
  onClose: () => void;
}) {
  const coverage = detail?.coverage;
  const ofElection = { pemilu: election ?? undefined };
  const toAgreements = (
    <Link to="/perjanjian" search={{ ...ofElection, wilayah: selected.code }}>
      {m.rows_agreements()}
    </Link>
  );
  const toParticipants = (
    <Link to="/peserta" search={{ wilayah: selected.code }}>
      {m.rows_participants()}
    </Link>
  );
  const toRegion = (
    <Link to="/wilayah/$kode" params={{ kode: selected.code }} search={ofElection}>
      {m.rows_categories()}
    </Link>
  );
  const count = (value: Amount, figure: Explained | null, title: string, formula: string, rows: ReactNode) =>
    figure === null ? (
      <Count value={value} />
    ) : (
      <ExplainedCount figure={figure} behind={{ title, subject: selected.name, formula, rows }} />
    );
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.name}>{selected.name}</h3>
        <ActionIcon variant="subtle" color="gray" size={28} aria-label={m.panel_close()} onClick={onClose}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
      {selected.agreements === 0 && <p className={styles.none}>{m.panel_no_agreement()}</p>}
      <dl className={styles.figures}>
        {election !== null && (
          <Row name={m.expected()}>
            {count(selected.expected, readExplained(coverage?.expected), m.expected(), m.expected_formula(), toRegion)}
          </Row>
        )}
        <Row
          name={m.promised()}
          note={
            detail?.promised != null && detail.promised.peopleCivilServants > 0
              ? m.promised_civil_servants({ people: formatNumber(detail.promised.peopleCivilServants) })
              : undefined
          }
        >
          {count(
            selected.promised,
            readExplained(coverage?.promised),
            m.promised(),
            m.promised_formula(),
            toAgreements,
          )}
        </Row>
        <Row
          name={m.enrolled()}
          note={
            detail?.enrolled != null && detail.enrolled.peopleExample > 0
              ? m.of_which_examples({ count: formatNumber(detail.enrolled.peopleExample) })
              : undefined
          }
        >
          {count(
            selected.enrolled,
            readExplained(coverage?.enrolled),
            m.enrolled(),
            m.enrolled_formula(),
            toParticipants,
          )}
        </Row>
        {election !== null && (
          <Row name={m.active()}>
            {count(selected.active, readExplained(coverage?.active), m.active(), m.active_formula(), toParticipants)}
          </Row>
        )}
        <Row name={election === null ? m.gap() : m.unprotected()} strong>
          {count(selected.gap, readExplained(coverage?.gap), m.unprotected(), m.unprotected_formula(), toRegion)}
        </Row>
        {selected.excluded > 0 && (
          <Row name={m.excluded()}>
            <Count value={selected.excluded} />
          </Row>
        )}
        <Row name={m.agreements()}>
          <Count value={selected.agreements} />
        </Row>
      </dl>
      <p className={styles.links}>
        <Link to="/wilayah/$kode" params={{ kode: selected.code }} search={ofElection}>
          {m.panel_open_region()}
        </Link>
        {selected.agreements !== 0 && (
          <Link to="/perjanjian" search={{ ...ofElection, wilayah: selected.code }}>
            {m.panel_open_agreements()}
          </Link>
        )}
        {selected.agreements === 0 && election !== null && (
          <Link to="/tanpa-perjanjian" search={{ pemilu: election, provinsi: selected.code.slice(0, 2) }}>
            {m.panel_open_white()}
          </Link>
        )}
      </p>
    </>
  );
}

function Suggestions({
  regions,
  onSelect,
}: {
  regions: ReadonlyMap<string, Figures>;
  onSelect: (code: string) => void;
}) {
  const found = sortFigures(
    [...regions.values()].filter(({ agreements }) => agreements !== null && agreements > 0),
    '-terjanji',
  );
  return (
    <>
      <p className="muted">{m.panel_empty({ found: formatNumber(found.length), all: formatNumber(regions.size) })}</p>
      <ul className={styles.suggestions}>
        {found.slice(0, 8).map((region) => (
          <li key={region.code}>
            <button type="button" onClick={() => onSelect(region.code)}>
              {region.name}
            </button>
            <Count value={region.promised} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Row({
  name,
  note,
  strong = false,
  children,
}: {
  name: string;
  note?: string | undefined;
  strong?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={strong ? styles.strong : undefined}>
      <dt>
        {name}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
