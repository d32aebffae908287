import type { FileStore } from '@payung/kit/files.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import type { ExampleCase } from './example-cases.ts';

/** An invented officer's enrolment, as their owner tells it. */
export interface ExampleEnrolment {
  /** Primary key. */
  readonly id: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly institutionCode: string;
  readonly regionCode: string;
}

/** What example claims are made with: all of a context but who asks, and when. */
export interface ExampleWorld {
  readonly context: Omit<Context, 'loaders' | 'now' | 'requestId' | 'session'>;
  readonly files: FileStore;
  readonly enrolments: readonly ExampleEnrolment[];
  /** The moment that clocks are read at. */
  readonly now: Instant;
  /** What to make; every example when left out. */
  readonly cases?: readonly ExampleCase[];
}
