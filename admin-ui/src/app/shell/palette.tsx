import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import type { PaletteEntry } from './palette-entries.ts';
import { usePaletteEntries } from './palette-entries.ts';
import styles from './palette.module.css';

/**
 * Go anywhere by name: pages, regions, agreements. A combobox over a list in the browser's own dialog; Mantine's
 * Spotlight tells a screen reader nothing while one moves through its list, and brings a modal of its own.
 */
export function Palette({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  const id = useId();
  const [text, setText] = useState('');
  const [current, setCurrent] = useState(0);
  const [settled] = useDebouncedValue(text, 200);
  const { groups, searching } = usePaletteEntries(text, settled, open);
  const entries = groups.flatMap((group) => group.entries);

  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);

  function go(entry: PaletteEntry | undefined): void {
    if (entry === undefined) return;
    onOpenChange(false);
    setText('');
    void navigate(entry.target);
  }

  function move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      setCurrent((current + step + entries.length) % entries.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      go(entries[current]);
    }
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={m.palette_label()}
      onClose={() => onOpenChange(false)}
      onClick={(event) => event.target === dialog.current && onOpenChange(false)}
    >
      <input
        type="text"
        role="combobox"
        className={styles.input}
        aria-label={m.palette_label()}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={entries.length > 0 ? `${id}-${current}` : undefined}
        aria-autocomplete="list"
        placeholder={m.palette_placeholder()}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setCurrent(0);
        }}
        onKeyDown={move}
      />
      <div id={`${id}-list`} role="listbox" aria-label={m.palette_results()} className={styles.list}>
        {groups.map((group) => (
          <div key={group.name} role="group" aria-label={group.name}>
            <p className={styles.group} aria-hidden>
              {group.name}
            </p>
            {group.entries.map((entry) => {
              const index = entries.indexOf(entry);
              return (
                <div
                  key={entry.key}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === current}
                  className={styles.option}
                  onPointerMove={() => setCurrent(index)}
                  onClick={() => go(entry)}
                >
                  <span>{entry.label}</span>
                  {entry.hint !== undefined && <span className="muted">{entry.hint}</span>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p className={styles.status} role="status">
        {searching ? m.palette_searching() : entries.length === 0 ? m.palette_nothing() : ''}
      </p>
    </dialog>
  );
}
