import type { Readable } from 'node:stream';

import { SealBroken } from '@payung/kit/sealed-file.ts';
import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import * as yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

import { RosterFailure } from '../domain/import-failure.ts';
import { LIMITS, withinLimits } from './file-line.ts';
import type { FileLine } from './file-line.ts';
import { StringShelf } from './string-shelf.ts';

/** Bytes of a file from a position on. */
export type ReadRange = (from: number, bytes: number) => Readable;

/** A workbook that is open for reading. */
export interface Workbook {
  /** Whether its dates are counted from 1904, as old Macintoshes did. */
  readonly startsIn1904: boolean;
  /** The rows of the first sheet that is not hidden, as they come. */
  readonly rows: () => AsyncGenerator<FileLine>;
  readonly close: () => void;
}

/** A small compressed file can unfold to fill a disk: text of a roster packs 30 to 1 at most, and a million rows need a gigabyte. */
const LARGEST = {
  entries: 2_000,
  unpacked: 3_000_000_000,
  small: 16_000_000,
  ratio: 120,
  strings: 160_000_000,
} as const;

/**
 * Opens an XLSX without unpacking it to the disk.
 *
 * @param size of the file in bytes
 * @throws RosterFailure when it is no workbook or a compression bomb
 */
export async function openWorkbook(read: ReadRange, size: number): Promise<Workbook> {
  const zip = await openZip(read, size);
  try {
    const entries = await listEntries(zip);
    const workbook = await readSmall(zip, entries, 'xl/workbook.xml');
    const relations = await readSmall(zip, entries, 'xl/_rels/workbook.xml.rels');
    const { startsIn1904, sheetRelation } = parseWorkbook(workbook);
    const sheet = entries.get(parseRelations(relations).get(sheetRelation) ?? '');
    if (sheet === undefined) throw new RosterFailure('NOT_A_ROSTER');
    const strings = entries.get('xl/sharedStrings.xml');
    return {
      startsIn1904,
      close: () => zip.close(),
      async *rows() {
        const shelf = strings === undefined ? new StringShelf(LARGEST.strings) : await readStrings(zip, strings);
        yield* readSheet(zip, sheet, shelf);
      },
    };
  } catch (error) {
    zip.close();
    throw asFailure(error);
  }
}

class RangeReader extends yauzl.RandomAccessReader {
  readonly #read: ReadRange;

  constructor(read: ReadRange) {
    super();
    this.#read = read;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return this.#read(start, end - start);
  }
}

function openZip(read: ReadRange, size: number): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
    yauzl.fromRandomAccessReader(new RangeReader(read), size, options, (error, zip) => {
      if (error) reject(new RosterFailure('NOT_A_ROSTER'));
      else resolve(zip);
    });
  });
}

async function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > LARGEST.entries) throw new RosterFailure('COMPRESSED_BEYOND_REASON');
  const entries = new Map<string, Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once('end', resolve);
    zip.once('error', reject);
    zip.readEntry();
  });
  return entries;
}

/** The text of an entry as it unfolds, within the limits: what its header says is not believed. */
async function* textOf(zip: ZipFile, entry: Entry): AsyncGenerator<string> {
  const claimed = entry.uncompressedSize;
  if (claimed > LARGEST.unpacked || claimed > allowance(entry)) throw new RosterFailure('COMPRESSED_BEYOND_REASON');
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => {
      if (error) reject(error);
      else resolve(opened);
    });
  });
  const decoder = new TextDecoder('utf-8');
  let unpacked = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    unpacked += chunk.length;
    if (unpacked > allowance(entry)) throw new RosterFailure('COMPRESSED_BEYOND_REASON');
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

/** Small entries may pack as well as they like. */
function allowance({ compressedSize }: Entry): number {
  return Math.min(LARGEST.unpacked, Math.max(LARGEST.small, compressedSize * LARGEST.ratio));
}

async function readSmall(zip: ZipFile, entries: ReadonlyMap<string, Entry>, name: string): Promise<string> {
  const entry = entries.get(name);
  if (entry === undefined) throw new RosterFailure('NOT_A_ROSTER');
  if (entry.uncompressedSize > LARGEST.small) throw new RosterFailure('COMPRESSED_BEYOND_REASON');
  let text = '';
  for await (const part of textOf(zip, entry)) text += part;
  return text;
}

function parseWorkbook(xml: string): { readonly startsIn1904: boolean; readonly sheetRelation: string } {
  let startsIn1904 = false;
  let sheetRelation: string | undefined;
  eachTag(xml, ({ name, attributes }) => {
    if (localName(name) === 'workbookPr') startsIn1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    if (localName(name) !== 'sheet' || sheetRelation !== undefined || (attributes['state'] ?? 'visible') !== 'visible')
      return;
    sheetRelation = Object.entries(attributes).find(([key]) => localName(key) === 'id' && key.includes(':'))?.[1];
  });
  return { startsIn1904, sheetRelation: sheetRelation ?? '' };
}

function parseRelations(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  eachTag(xml, ({ name, attributes }) => {
    if (localName(name) !== 'Relationship') return;
    const target = attributes['Target'] ?? '';
    targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  return targets;
}

function eachTag(xml: string, visit: (tag: SaxesTagPlain) => void): void {
  const parser = strictParser();
  parser.on('opentag', visit);
  parser.write(xml).close();
}

function strictParser(): SaxesParser {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new RosterFailure('UNREADABLE');
  });
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The strings that cells refer to, kept outside of the heap. Readings of Japanese (`rPh`) are no part of a text. */
async function readStrings(zip: ZipFile, entry: Entry): Promise<StringShelf> {
  const shelf = new StringShelf(LARGEST.strings);
  const parser = strictParser();
  let text = '';
  let inText = false;
  let reading = 0;
  parser.on('opentag', ({ name }) => {
    const local = localName(name);
    if (local === 'rPh') reading += 1;
    else if (local === 't') inText = reading === 0;
    else if (local === 'si') text = '';
  });
  parser.on('text', (part) => {
    if (inText) text += part;
  });
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    if (local === 'rPh') reading -= 1;
    else if (local === 't') inText = false;
    else if (local === 'si') shelf.add(text);
  });
  for await (const part of textOf(zip, entry)) parser.write(part);
  parser.close();
  return shelf;
}

async function* readSheet(zip: ZipFile, entry: Entry, strings: StringShelf): AsyncGenerator<FileLine> {
  const parser = strictParser();
  const ready: FileLine[] = [];
  let number = 0;
  let cells: string[] = [];
  let numeric: Set<number> | null = null;
  let length = 0;
  let position = 0;
  let type = '';
  let value = '';
  let inValue = false;
  let reading = 0;
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    if (local === 'row') {
      const given = Number(attributes['r'] ?? '');
      number = Number.isInteger(given) && given > number ? given : number + 1;
      [cells, numeric, length, position] = [[], null, 0, -1];
    } else if (local === 'c') {
      position = columnOf(attributes['r']) ?? position + 1;
      if (position >= LIMITS.columns) throw new RosterFailure('TOO_MANY_COLUMNS');
      [type, value] = [attributes['t'] ?? 'n', ''];
    } else if (local === 'rPh') reading += 1;
    else if (local === 'v' || local === 't') inValue = reading === 0;
  });
  parser.on('text', (part) => {
    if (inValue) value += part;
  });
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    if (local === 'rPh') reading -= 1;
    else if (local === 'v' || local === 't') inValue = false;
    else if (local === 'c') {
      if (value === '') return;
      const text = type === 's' ? strings.get(Number(value)) : value;
      length += text.length;
      if (length > LIMITS.rowLength) throw new RosterFailure('CELL_TOO_LONG');
      while (cells.length < position) cells.push('');
      cells[position] = text;
      if (type === 'n') (numeric ??= new Set()).add(position);
    } else if (local === 'row') ready.push(withinLimits({ number, cells, numeric }));
  });
  try {
    for await (const part of textOf(zip, entry)) {
      parser.write(part);
      yield* ready.splice(0);
    }
    parser.close();
    yield* ready.splice(0);
  } catch (error) {
    throw asFailure(error);
  }
}

/** The position of a cell by its reference, as in `AB12`. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** What a library says of a damaged archive, as a failure of the roster; anything else stays what it is. */
function asFailure(error: unknown): unknown {
  if (error instanceof RosterFailure || error instanceof SealBroken || !(error instanceof Error)) return error;
  // Errors of the disk and of the network have codes in capital letters; those of zlib say that the file is damaged.
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return code.startsWith('E') ? error : new RosterFailure('UNREADABLE');
}
