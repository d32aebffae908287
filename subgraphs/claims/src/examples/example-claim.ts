import type { Session } from '@payung/kit/access.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';

import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { createLoaders } from '../loaders.ts';
import { EXAMPLE_PEOPLE } from './example-sessions.ts';
import type { ExampleWorld } from './example-world.ts';

type Person = keyof typeof EXAMPLE_PEOPLE;
type Answer = ClaimRow | { readonly code: string; readonly message: { readonly en: string } };

/** One example claim on its way: takes steps on the version that it has, as invented people, at moments gone by. */
export class ExampleClaim {
  readonly world: ExampleWorld;
  readonly index: number;
  #claim: ClaimRow | null = null;

  constructor(world: ExampleWorld, index: number) {
    this.world = world;
    this.index = index;
  }

  /** Takes a step, and goes on with what it made of the claim. */
  async take(
    person: Person,
    daysAgo: number,
    step: (
      context: Context,
      input: { readonly claimId: string; readonly expectedVersion: number },
      key: string,
    ) => Promise<Answer>,
    name: string,
  ): Promise<void> {
    const { id, version } = this.current();
    const input = { claimId: toGlobalId('Claim', id), expectedVersion: version };
    this.accept(await step(this.as(person, this.daysAgo(daysAgo)), input, this.key(name)));
  }

  /** Goes on with what a command answered. @throws Error when it refused */
  accept(made: Answer): ClaimRow {
    if ('code' in made) throw new Error(`an example claim was refused: ${made.code} ${made.message.en}`);
    this.#claim = made;
    return made;
  }

  /** Reads the claim anew, after a command that answered something else. */
  async readAgain(): Promise<void> {
    const { id } = this.current();
    const claim = await this.as('payer', this.world.now).loaders.claims.load(id);
    if (claim === null) throw new Error('an example claim is out of sight');
    this.#claim = claim;
  }

  /** The claim as it was last seen. */
  current(): ClaimRow {
    if (this.#claim === null) throw new Error('an example claim was not made yet');
    return this.#claim;
  }

  /** A moment so many days ago. */
  daysAgo(days: number): Instant {
    return this.world.now.subtract({ hours: days * 24 + (this.index % 4) });
  }

  /** The idempotency key of a step: the same each time. */
  key(step: string): string {
    return `example-life-${this.index}-${step}`;
  }

  /** A context in which an invented person asks at a moment. */
  as(person: Person, now: Instant): Context & { readonly session: Session } {
    const session = EXAMPLE_PEOPLE[person];
    const { context } = this.world;
    const at = Temporal.Instant.compare(now, this.world.now) > 0 ? this.world.now : now;
    return {
      ...context,
      session,
      now: at.round('millisecond'),
      requestId: `example-claims:${this.index}`,
      loaders: createLoaders(context.database, session, at),
    };
  }
}
