import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { m } from '../paraglide/messages.js';

/** Prints the page. */
export function PrintButton() {
  return (
    <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => print()}>
      {m.print()}
    </Button>
  );
}
