import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';

import { dateInJakarta, findPlainDate, JAKARTA, Temporal } from './values/dates.ts';
import type { PlainDate } from './values/dates.ts';

/** The setting that names a sandbox's clock. Every process of the sandbox has the same; production refuses it. */
export const CLOCK_SETTING = 'SANDBOX_CLOCK_FILE';

/** How long a day that was read is used before the file is looked at again, milliseconds. */
const READ_AGAIN_AFTER_MS = 250;

let read: { readonly at: number; readonly edition: string; readonly today: PlainDate | null } | undefined;

/** Whether this process belongs to a sandbox, in which the day can be set. */
export function isSandbox(): boolean {
  return clockFile() !== undefined;
}

/**
 * The moment that rules and records go by, to the millisecond: the machine's or, in a sandbox, the day that was set there at
 * the machine's time of day in Jakarta. What only concerns the machine (heart-beats, time limits, tokens) goes by the machine.
 */
export function currentInstant(): Temporal.Instant {
  const now = Temporal.Instant.fromEpochMilliseconds(Date.now());
  const file = clockFile();
  const today = file === undefined ? null : readToday(file);
  if (today === null) return now;
  return today
    .toZonedDateTime({ timeZone: JAKARTA, plainTime: now.toZonedDateTimeISO(JAKARTA).toPlainTime() })
    .toInstant();
}

/** The day that was set in this sandbox, or null where it goes by the machine's calendar. */
export function sandboxDate(): PlainDate | null {
  const file = clockFile();
  return file === undefined ? null : readToday(file);
}

/**
 * Sets the day of this sandbox for all its processes, within a quarter of a second; null goes back to the machine's.
 *
 * @throws Error outside a sandbox
 */
export function setSandboxDate(today: PlainDate | null): void {
  const file = clockFile();
  if (file === undefined) throw new Error(`The day can be set in a sandbox only: ${CLOCK_SETTING} is not set.`);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, today === null ? '' : `${today.toString()}\n`);
  renameSync(draft, file);
  read = undefined;
}

/** The calendar day of the moment that rules go by, in Jakarta. */
export function currentDate(): PlainDate {
  return dateInJakarta(currentInstant());
}

function clockFile(): string | undefined {
  const file = process.env[CLOCK_SETTING];
  return file === '' ? undefined : file;
}

/** What the file says; a file that is not there, or holds no day, sets none. */
function readToday(file: string): PlainDate | null {
  const at = performance.now();
  if (read !== undefined && at - read.at < READ_AGAIN_AFTER_MS) return read.today;
  const about = statSync(file, { throwIfNoEntry: false });
  const edition = about === undefined ? '' : `${about.ino} ${about.mtimeMs}`;
  const today =
    read?.edition === edition ? read.today : edition === '' ? null : findPlainDate(readFileSync(file, 'utf8').trim());
  read = { at, edition, today };
  return today;
}
