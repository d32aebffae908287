import { m } from '../../paraglide/messages.js';
import { agreementRetention } from './agreement-retention.ts';
import { claimRetention } from './claim-retention.ts';
import { participantRetention } from './participant-retention.ts';

/** An owner of records, in the order of the page: its name, what it is read by, and its commands. */
export const RETENTION_OWNERS = [
  { title: m.retention_of_participants, rules: 'retention', runs: 'erasureRuns', commands: participantRetention },
  { title: m.retention_of_claims, rules: 'claimRetention', runs: 'claimErasureRuns', commands: claimRetention },
  {
    title: m.retention_of_agreements,
    rules: 'agreementRetention',
    runs: 'agreementErasureRuns',
    commands: agreementRetention,
  },
] as const;

/** One of them. */
export type RetentionOwner = (typeof RETENTION_OWNERS)[number];

/** The commands of one of them. */
export type RetentionCommands = RetentionOwner['commands'];
