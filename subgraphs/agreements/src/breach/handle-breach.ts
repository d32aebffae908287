import { refuse } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import { checkBreachNotice, checkBreachText, checkBreachWords } from '../domain/check-breach.ts';
import type { AssessBreachInput, BreachNoticeInput, CloseBreachInput } from '../schema.types.ts';
import { BreachNoticeTable } from './breach.table.ts';
import { changeBreach, holdForStep, writeStep } from './change-breach.ts';
import { wordsOf } from './report-breach.ts';

const HANDLE = 'breach:handle';

/** Writes down what is known by now. */
export function assessBreach(context: Context, input: AssessBreachInput, idempotencyKey: string) {
  return changeBreach(context, {
    command: 'assessBreach',
    permission: HANDLE,
    idempotencyKey,
    input,
    async write(writer) {
      const held = await holdForStep(writer, input, ({ state }) => state !== 'CLOSED');
      if (held.refused !== undefined) return held;
      const refused = checkBreachWords(input) ?? checkBreachText('note', input.note, 3, 1_000);
      if (refused !== null) return refused;
      const { state } = held.made;
      return writeStep(writer, held.made, {
        kind: 'ASSESSED',
        permission: HANDLE,
        note: input.note.trim(),
        // Whoever was told of a breach stays told, whatever is found out later.
        changes: { ...wordsOf(input), isBreach: input.isBreach, state: state === 'RECORDED' ? 'ASSESSED' : state },
      });
    },
  });
}

/** Says that somebody was told. */
export function recordBreachNotice(context: Context, input: BreachNoticeInput, idempotencyKey: string) {
  return changeBreach(context, {
    command: 'recordBreachNotice',
    permission: HANDLE,
    idempotencyKey,
    input,
    async write(writer) {
      const held = await holdForStep(writer, input, ({ state }) => state === 'ASSESSED' || state === 'NOTIFIED');
      if (held.refused !== undefined) return held;
      const breach = held.made;
      const refused = checkBreachNotice(input, breach.foundAt, writer.now);
      if (refused !== null) return refused;
      const { transaction, now } = writer;
      const { audience, at, how, people = null } = input;
      await transaction.insert(BreachNoticeTable, {
        breachId: breach.id,
        audience,
        at,
        how: how.trim(),
        people,
        recordedAt: now,
      });
      const told = await transaction.findBy(BreachNoticeTable, { breachId: breach.id });
      const audiences = new Set(told.map((notice) => notice.audience));
      const isNotified = audiences.has('SUBJECTS') && audiences.has('AUTHORITY');
      return writeStep(writer, breach, {
        kind: 'TOLD',
        permission: HANDLE,
        note: how.trim(),
        changes: isNotified ? { state: 'NOTIFIED' } : {},
      });
    },
  });
}

/** Closes an entry: one of which all were told who must be, or one that was assessed to be none. */
export function closeBreach(context: Context, input: CloseBreachInput, idempotencyKey: string) {
  return changeBreach(context, {
    command: 'closeBreach',
    permission: HANDLE,
    idempotencyKey,
    input,
    async write(writer) {
      const held = await holdForStep(
        writer,
        input,
        ({ state, isBreach }) => state === 'NOTIFIED' || (state === 'ASSESSED' && !isBreach),
      );
      if (held.refused !== undefined) return held;
      if (held.made.reportedBy === writer.session.subject) return samePerson;
      const refused = checkBreachText('note', input.note, 10, 1_000);
      if (refused !== null) return refused;
      return writeStep(writer, held.made, {
        kind: 'CLOSED',
        permission: HANDLE,
        note: input.note.trim(),
        changes: { state: 'CLOSED' },
      });
    },
  });
}

const samePerson = refuse('SAME_PERSON', {
  id: 'Pelapor tidak menutup laporannya sendiri: mintalah orang lain.',
  en: 'Whoever reported it does not close it: ask another person.',
});
