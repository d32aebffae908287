import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Count } from '../../lib/figure.tsx';
import { formatNumber } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';
import type { Figures } from './region-figures.ts';
import styles from './region-panel.module.css';
import { sortFigures } from './sort-figures.ts';

/** The figures of the selected region or, before one is selected, the regions that have any. */
export function RegionPanel({
  selected,
  regions,
  onSelect,
}: {
  selected: Figures | undefined;
  regions: ReadonlyMap<string, Figures>;
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
        <>
          <div className={styles.head}>
            <h3 className={styles.name}>{selected.name}</h3>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={28}
              aria-label={m.panel_close()}
              onClick={() => onSelect(undefined)}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </div>
          {selected.agreements === 0 && <p className={styles.none}>{m.panel_no_agreement()}</p>}
          <dl className={styles.figures}>
            <Row
              name={m.promised()}
              value={selected.promised}
              note={
                selected.civilServants > 0
                  ? m.promised_civil_servants({ people: formatNumber(selected.civilServants) })
                  : undefined
              }
            />
            <Row
              name={m.enrolled()}
              value={selected.enrolled}
              note={
                selected.enrolledExample > 0
                  ? m.of_which_examples({ count: formatNumber(selected.enrolledExample) })
                  : undefined
              }
            />
            <Row name={m.gap()} value={selected.gap} strong />
            {selected.excluded > 0 && <Row name={m.excluded()} value={selected.excluded} />}
            <Row
              name={m.claims()}
              value={selected.claims}
              note={
                selected.claimsExample > 0
                  ? m.of_which_examples({ count: formatNumber(selected.claimsExample) })
                  : undefined
              }
            />
            <Row name={m.agreements()} value={selected.agreements} />
          </dl>
          <p className={styles.links}>
            <Link to="/wilayah/$kode" params={{ kode: selected.code }}>
              {m.panel_open_region()}
            </Link>
            {selected.agreements !== 0 && (
              <Link to="/perjanjian" search={{ wilayah: selected.code }}>
                {m.panel_open_agreements()}
              </Link>
            )}
          </p>
        </>
      )}
    </aside>
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
  value,
  note,
  strong = false,
}: {
  name: string;
  value: number | null;
  note?: string | undefined;
  strong?: boolean;
}) {
  return (
    <div className={strong ? styles.strong : undefined}>
      <dt>
        {name}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </dt>
      <dd>
        <Count value={value} />
      </dd>
    </div>
  );
}
