import { Button } from '@mantine/core';
import { m } from '../paraglide/messages.js';
import { IconPrinter } from '../ui/icons.ts';

/** Prints the page. */
export function PrintButton() {
  return (
    <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => print()}>
      {m.print()}
    </Button>
  );
}
