/** The life cycle of a roster import as one table: the participants subgraph decides by it, the console explains by it. */

/** Stages of an import; described in the schema. */
export const ROSTER_STAGES = [
  'AWAITING_UPLOAD',
  'RECEIVED',
  'PARSED',
  'VALIDATED',
  'MATCHED',
  'PREVIEWED',
  'AWAITING_APPROVAL',
  'COMMITTING',
  'COMMITTED',
  'CANCELLED',
  'FAILED',
  'UNDOING',
  'UNDONE',
] as const;

/** A stage of an import. */
export type RosterStage = (typeof ROSTER_STAGES)[number];

/** A step that somebody takes with an import. */
export type ImportStep = 'map' | 'preview' | 'correct' | 'commit' | 'approve' | 'cancel' | 'undo' | 'return-rejected';

/** Where each step can be taken. The screen shows a button where this table has its step. */
export const STEPS_OF_STAGE: Readonly<Record<RosterStage, readonly ImportStep[]>> = {
  AWAITING_UPLOAD: ['cancel'],
  RECEIVED: ['map', 'preview', 'cancel'],
  PARSED: ['map', 'preview', 'cancel'],
  VALIDATED: ['map', 'preview', 'cancel'],
  MATCHED: ['map', 'preview', 'cancel'],
  PREVIEWED: ['map', 'preview', 'correct', 'commit', 'cancel', 'return-rejected'],
  AWAITING_APPROVAL: ['preview', 'approve', 'cancel', 'return-rejected'],
  COMMITTING: ['cancel', 'return-rejected'],
  COMMITTED: ['undo', 'return-rejected'],
  CANCELLED: ['undo', 'return-rejected'],
  FAILED: ['map', 'preview'],
  UNDOING: ['return-rejected'],
  UNDONE: ['return-rejected'],
};
