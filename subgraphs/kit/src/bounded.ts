/** A map of so many entries and no more: beyond that, what was set longest ago is forgotten. To look something up costs what it costs in a map. */
export class Bounded<Key, Value> extends Map<Key, Value> {
  readonly #most: number;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  /** Gets an entry as one that is in use, and so among the last forgotten. Nothing is moved for it while half of the room is free. */
  use(key: Key): Value | undefined {
    const value = this.get(key);
    if (value !== undefined && this.size * 2 > this.#most) this.set(key, value);
    return value;
  }

  /** Sets an entry; the last set is the last forgotten, also where it was there before. */
  override set(key: Key, value: Value): this {
    if (!this.delete(key) && this.size >= this.#most) {
      for (const oldest of this.keys()) {
        this.delete(oldest);
        break;
      }
    }
    return super.set(key, value);
  }
}
