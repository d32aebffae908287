import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { readCount } from '../count-input.ts';
import { readDate, writeDate } from '../date-input.ts';
import { formatNumber } from '../format.ts';
import { m } from '../../paraglide/messages.js';

/** How a kind of value is read from what is typed (null when it is none), written, and what to say when it is none. */
interface Kind {
  read: (text: string) => string | null;
  write: (value: string) => string;
  problem: () => string;
  placeholder?: () => string;
}

const kinds = {
  day: { read: readDate, write: writeDate, problem: m.date_not_understood, placeholder: m.date_placeholder },
  rupiah: {
    read: (text) => {
      const digits = text.replace(/^\s*rp\.?\s*/i, '').trim();
      return /^(?:\d{1,13}|\d{1,3}(?:[.,\s]\d{3})+)$/.test(digits)
        ? String(Number(digits.replaceAll(/\D/g, '')))
        : null;
    },
    write: (value) => formatNumber(Number(value)),
    problem: m.calc_rupiah_problem,
  },
  count: {
    read: (text) => readCount(text)?.toString() ?? null,
    write: (value) => formatNumber(Number(value)),
    problem: m.calc_count_problem,
  },
  // Basis points behind, percent before the eyes: 12,5 is 1250.
  percent: {
    read: (text) => {
      const typed = text.replace('%', '').trim().replace(',', '.');
      return /^\d{1,3}(?:\.\d{1,2})?$/.test(typed) ? String(Math.round(Number(typed) * 100)) : null;
    },
    write: (value) => formatNumber(Number(value) / 100),
    problem: m.calc_percent_problem,
  },
} as const satisfies Record<string, Kind>;

/** A value of the case: it applies when the field is left or Enter is pressed. `value` is what the URL says. */
export function ValueField({
  kind: name,
  label,
  description,
  value,
  onChange,
  error,
  required = false,
}: {
  kind: keyof typeof kinds;
  label: string;
  description?: ReactNode;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  /** What the graph says of it. */
  error?: string | undefined;
  required?: boolean;
}) {
  const kind: Kind = kinds[name];
  const shown = value === undefined ? '' : kind.write(value);
  const [applied, setApplied] = useState(value);
  const [text, setText] = useState(shown);
  const [wrong, setWrong] = useState(false);
  if (value !== applied) {
    setApplied(value);
    setText(shown);
    setWrong(false);
  }

  function apply(): void {
    const read = text.trim() === '' ? undefined : kind.read(text);
    setWrong(read === null);
    if (read === null) return;
    if (read === value) setText(shown);
    else onChange(read);
  }

  return (
    <TextInput
      label={label}
      description={description}
      placeholder={kind.placeholder?.()}
      withAsterisk={required}
      inputMode={name === 'percent' ? 'decimal' : 'numeric'}
      value={text}
      error={wrong ? kind.problem() : error}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={apply}
      onKeyDown={(event) => event.key === 'Enter' && apply()}
    />
  );
}
