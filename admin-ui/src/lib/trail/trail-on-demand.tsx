import { Button } from '@mantine/core';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { useMay } from '../session.ts';
import { LazyTrailPart } from './lazy-trail-part.tsx';

/** The trail of one thing at the end of its page, read when somebody wants to see it. Nothing for who may not. */
export function TrailOnDemand({ about }: { about: readonly string[] }) {
  const [isOpen, setOpen] = useState(false);
  if (!useMay('trail:read')) return null;
  if (isOpen) return <LazyTrailPart about={about} />;
  return (
    <p className="no-print">
      <Button variant="default" onClick={() => setOpen(true)}>
        {m.trail_open()}
      </Button>
    </p>
  );
}
