import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { IconSearch } from '../ui/icons.ts';

/** A text filter that applies by itself when typing pauses. `value` is what the URL says; a change from outside shows. */
export function SearchField({
  label,
  placeholder,
  value,
  onChange,
}: {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const [text, setText] = useState(value);
  const [applied, setApplied] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (value !== applied) {
    setApplied(value);
    setText(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  function apply(next: string): void {
    clearTimeout(timer.current);
    setApplied(next);
    onChange(next);
  }

  return (
    <TextInput
      type="search"
      label={label}
      placeholder={placeholder}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={text}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setText(next);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => apply(next.trim()), 350);
      }}
      onKeyDown={(event) => event.key === 'Enter' && apply(text.trim())}
    />
  );
}
