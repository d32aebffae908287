import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import { TrailTimeline } from './trail-timeline.tsx';

/** The trail of one thing, as a part of its page. */
export function TrailPart({ about }: { about: readonly string[] }) {
  return (
    <Section title={m.trail()} note={m.trail_note()}>
      <TrailTimeline filter={{ about: [...about] }} />
    </Section>
  );
}
