import { Temporal } from '@payung/kit/values/dates.ts';
import { STEPS_OF_STAGE } from '@payung/kit/values/roster-steps.ts';
import type { ImportStep } from '@payung/kit/values/roster-steps.ts';
import { describe, expect, it } from 'vitest';

import type { RosterStage } from '../schema.types.ts';
import { refuseApproval, refuseCommit, refuseStep, refuseUndo, undoableUntil } from './import-step.ts';
import type { ImportFacts } from './import-step.ts';

const NOW = Temporal.Instant.from('2024-02-01T02:00:00Z');
const taken = (subject = 'siti', now = NOW) => ({ subject, now });
const PREVIEWED: ImportFacts = {
  stage: 'PREVIEWED',
  policy: 'REJECT_FAILED_ROWS',
  isInspected: true,
  rowsReady: 10,
  rowsToSupplement: 0,
  rowsRejected: 2,
  rowsEnrolled: 0,
  agreementVersion: 3,
  previewedAt: NOW.subtract({ hours: 1 }),
  committedAt: null,
  openedBy: 'agus',
  committedBy: null,
};
const codeOf = (refused: { readonly refused: { readonly code: string } } | null) => refused?.refused.code ?? null;
const commit = (more: Partial<ImportFacts>, versionNow: number | null = 3) =>
  codeOf(refuseCommit({ ...PREVIEWED, ...more }, taken(), versionNow));

/** Written out by hand: where each step can be taken. */
const WHERE: Readonly<Record<ImportStep, readonly RosterStage[]>> = {
  map: ['RECEIVED', 'PARSED', 'VALIDATED', 'MATCHED', 'PREVIEWED', 'FAILED'],
  preview: ['RECEIVED', 'PARSED', 'VALIDATED', 'MATCHED', 'PREVIEWED', 'AWAITING_APPROVAL', 'FAILED'],
  correct: ['PREVIEWED'],
  commit: ['PREVIEWED'],
  approve: ['AWAITING_APPROVAL'],
  cancel: [
    'AWAITING_UPLOAD',
    'RECEIVED',
    'PARSED',
    'VALIDATED',
    'MATCHED',
    'PREVIEWED',
    'AWAITING_APPROVAL',
    'COMMITTING',
  ],
  undo: ['COMMITTED', 'CANCELLED'],
  'return-rejected': ['PREVIEWED', 'AWAITING_APPROVAL', 'COMMITTING', 'COMMITTED', 'CANCELLED', 'UNDOING', 'UNDONE'],
};

describe('where an import stands', () => {
  it.each(Object.entries(WHERE) as [ImportStep, readonly RosterStage[]][])(
    'allows to %s in these stages and no other',
    (step, stages) => {
      const allowed = (Object.keys(STEPS_OF_STAGE) as RosterStage[]).filter(
        (stage) => refuseStep(step, { ...PREVIEWED, stage }) === null,
      );
      expect(allowed.toSorted()).toEqual(stages.toSorted());
    },
  );

  it('allows no mapping and no preview before the file was looked at, nor once somebody is enrolled', () => {
    for (const step of ['map', 'preview'] as const) {
      expect(codeOf(refuseStep(step, { ...PREVIEWED, stage: 'RECEIVED', isInspected: false }))).toBe('WRONG_STAGE');
      expect(codeOf(refuseStep(step, { ...PREVIEWED, stage: 'FAILED', rowsEnrolled: 1 }))).toBe('WRONG_STAGE');
    }
  });

  it('has no rejected rows to give back before a preview', () => {
    expect(codeOf(refuseStep('return-rejected', { ...PREVIEWED, stage: 'CANCELLED', rowsRejected: null }))).toBe(
      'WRONG_STAGE',
    );
  });
});

describe('a commit', () => {
  it.each([
    ['of a preview of today is accepted, with rejected rows left out', {}, 3, null],
    ['while the owner of agreements is silent is accepted', {}, null, null],
    ['of all or none with no rejected row is accepted', { policy: 'REJECT_EVERYTHING', rowsRejected: 0 }, 3, null],
    ['exactly a day after the preview is accepted', { previewedAt: NOW.subtract({ hours: 24 }) }, 3, null],
    [
      'more than a day after the preview is refused',
      { previewedAt: NOW.subtract({ hours: 24, milliseconds: 1 }) },
      3,
      'PREVIEW_STALE',
    ],
    ['of all or none with a rejected row is refused', { policy: 'REJECT_EVERYTHING' }, 3, 'HAS_REJECTED_ROWS'],
    ['with no row ready is refused', { rowsReady: 0 }, 3, 'NOTHING_TO_COMMIT'],
    ['with rows that complete what is recorded is allowed', { rowsReady: 0, rowsToSupplement: 1 }, 3, null],
    ['after the agreement was changed is refused', {}, 4, 'AGREEMENT_CHANGED'],
    ['after the agreement was taken away is refused', {}, 0, 'AGREEMENT_CHANGED'],
    ['of what is committed is refused', { stage: 'COMMITTED' }, 3, 'WRONG_STAGE'],
  ] as const satisfies readonly (readonly [string, Partial<ImportFacts>, number | null, string | null])[])(
    '%s',
    (_name, more, version, code) => {
      expect(commit(more, version)).toBe(code);
    },
  );
});

describe('a second person', () => {
  const approve = (subject: string, more: Partial<ImportFacts> = {}) =>
    codeOf(refuseApproval({ ...PREVIEWED, stage: 'AWAITING_APPROVAL', committedBy: 'budi', ...more }, taken(subject)));
  it.each([
    ['somebody else may', 'siti', {}, null],
    ['who opened it may not', 'agus', {}, 'NEEDS_SECOND_PERSON'],
    ['who committed it may not', 'budi', {}, 'NEEDS_SECOND_PERSON'],
    ['nobody may after a day', 'siti', { previewedAt: NOW.subtract({ hours: 25 }) }, 'PREVIEW_STALE'],
    ['nobody may where it does not wait', 'siti', { stage: 'PREVIEWED' }, 'WRONG_STAGE'],
  ] as const)('%s', (_name, subject, more, code) => {
    expect(approve(subject, more)).toBe(code);
  });
});

describe('undoing', () => {
  const committedAt = NOW.subtract({ hours: 72 });
  const undo = (more: Partial<ImportFacts>) =>
    codeOf(refuseUndo({ ...PREVIEWED, stage: 'COMMITTED', rowsEnrolled: 10, committedAt, ...more }, taken(), 72));
  it.each([
    ['a moment before its time is over', { committedAt: committedAt.add({ milliseconds: 1 }) }, null],
    ['when its time is over', {}, 'UNDO_WINDOW_OVER'],
    ['of one that was stopped half-way', { stage: 'CANCELLED', committedAt: NOW }, null],
    ['of one that enrolled nobody', { rowsEnrolled: 0, committedAt: NOW }, 'WRONG_STAGE'],
    ['of one that is undone', { stage: 'UNDONE', committedAt: NOW }, 'WRONG_STAGE'],
  ] as const)('%s', (_name, more, code) => {
    expect(undo(more)).toBe(code);
  });

  it('is told with its last moment, where it can be', () => {
    expect(undoableUntil({ stage: 'COMMITTED', rowsEnrolled: 1, committedAt: NOW }, 72)?.toString()).toBe(
      '2024-02-04T02:00:00Z',
    );
    expect(undoableUntil({ stage: 'COMMITTING', rowsEnrolled: 1, committedAt: NOW }, 72)).toBeNull();
  });
});
