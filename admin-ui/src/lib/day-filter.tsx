import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { readDate, writeDate } from './date-input.ts';
import { m } from '../paraglide/messages.js';

/** A day as a filter: it applies when the field is left or Enter is pressed. `value` is what the URL says. */
export function DayFilter({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}) {
  const [applied, setApplied] = useState(value);
  const [text, setText] = useState(value === undefined ? '' : writeDate(value));
  const [problem, setProblem] = useState(false);
  if (value !== applied) {
    setApplied(value);
    setText(value === undefined ? '' : writeDate(value));
    setProblem(false);
  }

  function apply(): void {
    const day = text.trim() === '' ? undefined : readDate(text);
    setProblem(day === null);
    if (day !== null && day !== value) onChange(day);
  }

  return (
    <TextInput
      label={label}
      placeholder={m.date_placeholder()}
      inputMode="numeric"
      value={text}
      error={problem ? m.date_not_understood() : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={apply}
      onKeyDown={(event) => event.key === 'Enter' && apply()}
    />
  );
}
