/** Something that ended before its access tokens expired, as the identity service tells of it. */
export interface EndedEntry {
  /** `session:<sid>` or `subject:<sub>`, as the claims of a token name it. */
  readonly key: string;
  /** Tokens whose `payung_version` is lower are refused; null refuses them all. */
  readonly below: number | null;
  /** Until when the entry is kept, in seconds since 1970: no such token lives longer. */
  readonly until: number;
}

/** Where a token comes from: what can end before it expires. */
export interface TokenOrigin {
  readonly subject: string;
  /** The sign-in of a person; absent for systems, and where the issuer does not say. */
  readonly sessionId?: string | undefined;
  /** The version of the account or client that the token was made of; 0 where the issuer does not say. */
  readonly version: number;
}

/**
 * What has ended of late: sessions, and what accounts and clients held before. It is small, since nothing is kept longer
 * than a token lives, and it is asked without waiting for anybody.
 */
export class EndedAccess {
  readonly #entries = new Map<string, EndedEntry>();
  #version = 0;

  /** Another number whenever something more has ended: what was looked at under this number holds. */
  get version(): number {
    return this.#version;
  }

  /** Adds what has ended, and forgets what no token can name any more. The same entry twice is one. */
  learn(entries: readonly EndedEntry[], nowSeconds: number = Date.now() / 1_000): void {
    for (const entry of entries) {
      const known = this.#entries.get(entry.key);
      if (known !== undefined && reaches(known, entry) && known.until >= entry.until) continue;
      this.#entries.set(entry.key, known === undefined ? entry : widerOf(known, entry));
      this.#version += 1;
    }
    for (const [key, { until }] of this.#entries) if (until <= nowSeconds) this.#entries.delete(key);
  }

  /** Whether a token from there is refused, although it has not expired. */
  isEnded({ subject, sessionId, version }: TokenOrigin): boolean {
    if (this.#entries.size === 0) return false;
    return (
      covers(this.#entries.get(`subject:${subject}`), version) ||
      (sessionId !== undefined && covers(this.#entries.get(`session:${sessionId}`), version))
    );
  }
}

function covers(entry: EndedEntry | undefined, version: number): boolean {
  return entry !== undefined && (entry.below === null || version < entry.below);
}

/** Whether one entry refuses all that another does. */
function reaches(known: EndedEntry, other: EndedEntry): boolean {
  return known.below === null || (other.below !== null && known.below >= other.below);
}

function widerOf(known: EndedEntry, entry: EndedEntry): EndedEntry {
  const wider = reaches(known, entry) ? known : entry;
  return { ...wider, until: Math.max(known.until, entry.until) };
}
