import { Count } from '../../lib/figure.tsx';
import { m } from '../../paraglide/messages.js';
import { FigureCard, FigureRow } from '../../ui/figure-card.tsx';
import type { RosterImport } from './import-query.ts';

/** How many rows came to what: before the commit what will be, after it what was. */
export function ImportFigures({
  counts,
  stage,
}: {
  counts: NonNullable<RosterImport['counts']>;
  stage: RosterImport['stage'];
}) {
  const isOver = counts.enrolled > 0 || counts.supplemented > 0 || stage === 'COMMITTED' || stage === 'UNDONE';
  return (
    <FigureRow label={m.key_figures()}>
      {isOver ? (
        <FigureCard
          lead
          name={m.roster_enrolled()}
          value={<Count value={counts.enrolled} />}
          note={m.roster_enrolled_note()}
        />
      ) : (
        <FigureCard lead name={m.roster_ready()} value={<Count value={counts.ready} />} note={m.roster_ready_note()} />
      )}
      <FigureCard
        name={isOver ? m.roster_returned() : m.roster_rejected()}
        value={<Count value={counts.rejected} />}
        note={m.roster_rejected_note()}
      />
      <FigureCard
        name={m.roster_already()}
        value={<Count value={counts.alreadyEnrolled} />}
        note={m.roster_already_note()}
      />
      {counts.toSupplement > 0 && (
        <FigureCard
          name={m.roster_supplement()}
          value={<Count value={counts.toSupplement} />}
          note={m.roster_supplement_note()}
        />
      )}
      {counts.supplemented > 0 && (
        <FigureCard
          name={m.roster_supplemented()}
          value={<Count value={counts.supplemented} />}
          note={m.roster_supplemented_note()}
        />
      )}
      <FigureCard name={m.roster_warned()} value={<Count value={counts.warned} />} note={m.roster_warned_note()} />
      {counts.corrected > 0 && <FigureCard name={m.roster_corrected()} value={<Count value={counts.corrected} />} />}
      {counts.undone > 0 && <FigureCard name={m.roster_undone()} value={<Count value={counts.undone} />} />}
      {counts.keptForClaim > 0 && (
        <FigureCard name={m.roster_kept()} value={<Count value={counts.keptForClaim} />} note={m.roster_kept_note()} />
      )}
      <FigureCard name={m.roster_rows_all()} value={<Count value={counts.rows} />} />
    </FigureRow>
  );
}
