import { RosterFailure } from '../domain/import-failure.ts';

const FIRST_BYTES = 1 << 20;
const FIRST_ENTRIES = 1 << 16;

/**
 * Many strings by number, outside of the JavaScript heap: the two million texts of a workbook would otherwise take half
 * a gigabyte, and the collector would go over them again and again.
 */
export class StringShelf {
  readonly #largest: number;
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #ends = new Uint32Array(FIRST_ENTRIES);
  #count = 0;

  /** @param largest bytes that the strings may take */
  constructor(largest: number) {
    this.#largest = largest;
  }

  /** Puts a string at the end. @throws RosterFailure when they are more than allowed */
  add(text: string): void {
    const start = this.#count === 0 ? 0 : this.#ends[this.#count - 1]!;
    const needed = start + Buffer.byteLength(text);
    if (needed > this.#largest) throw new RosterFailure('COMPRESSED_BEYOND_REASON');
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.min(this.#largest, Math.max(needed, this.#bytes.length * 2)));
      this.#bytes.copy(larger, 0, 0, start);
      this.#bytes = larger;
    }
    if (this.#count === this.#ends.length) {
      const larger = new Uint32Array(this.#ends.length * 2);
      larger.set(this.#ends);
      this.#ends = larger;
    }
    this.#bytes.write(text, start);
    this.#ends[this.#count] = needed;
    this.#count += 1;
  }

  /** The string with this number. @throws RosterFailure when there is none */
  get(number: number): string {
    if (!Number.isInteger(number) || number < 0 || number >= this.#count) throw new RosterFailure('UNREADABLE');
    return this.#bytes.toString('utf8', number === 0 ? 0 : this.#ends[number - 1]!, this.#ends[number]);
  }
}
