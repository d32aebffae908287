import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { IconCheck, IconCopy } from './icons.ts';

/** Copies a short text and says so. */
export function CopyButton({
  text,
  label,
  doneLabel,
  icon = <IconCopy size={14} aria-hidden />,
}: {
  text: string;
  label: string;
  doneLabel: string;
  icon?: ReactNode;
}) {
  const [done, setDone] = useState(false);
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={done ? <IconCheck size={14} aria-hidden /> : icon}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setDone(true))}
    >
      <span aria-live="polite">{done ? doneLabel : label}</span>
    </Button>
  );
}
