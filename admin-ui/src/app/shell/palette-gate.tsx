import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';

const Palette = lazy(() => import('./palette.tsx').then((module) => ({ default: module.Palette })));

/** Listens for Ctrl K and fetches the palette's code when it is first asked for. */
export function PaletteGate({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const [wanted, setWanted] = useState(false);
  useHotkeys([['mod+K', () => onOpenChange(!open)]], []);
  if (open && !wanted) setWanted(true);
  return <Suspense>{wanted && <Palette open={open} onOpenChange={onOpenChange} />}</Suspense>;
}
