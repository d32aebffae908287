import { buffer } from 'node:stream/consumers';

import { articleInIndonesian } from '@payung/kit/values/article-words.ts';
import { JAKARTA, Temporal } from '@payung/kit/values/dates.ts';
// Its types know the default export alone.
// oxlint-disable-next-line import/no-named-as-default
import PDFDocument from 'pdfkit';
import { toBuffer } from 'qrcode';

import type { EvidenceBundle } from './evidence-manifest.ts';
import { CODES, LABELS, TITLES } from './evidence-words.ts';

const MARGIN = 56;
const FOOT = 40;
const QR_SIZE = 96;
const INDENT = 12;

/** A bundle as a PDF: A4, in Indonesian, the hash of the manifest on every page and as a QR code on the first. */
export async function evidencePdf(bundle: EvidenceBundle): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN + FOOT, left: MARGIN, right: MARGIN },
    bufferPages: true,
    lang: 'id',
    info: { Title: `Berkas bukti ${bundle.claim}`, Keywords: bundle.manifestSha256, Creator: 'Payung' },
  });
  const bytes = buffer(document);
  await writeHead(document, bundle);
  for (const { name, sha256, content } of bundle.parts) writePart(document, { name, sha256, content });
  writeFeet(document, bundle);
  document.end();
  return bytes;
}

type Pdf = InstanceType<typeof PDFDocument>;

async function writeHead(document: Pdf, { claim, madeAt, manifestSha256 }: EvidenceBundle): Promise<void> {
  const code = await toBuffer(manifestSha256, { margin: 0, width: QR_SIZE * 4 });
  document.image(code, document.page.width - MARGIN - QR_SIZE, MARGIN, { width: QR_SIZE });
  const width = document.page.width - 2 * MARGIN - QR_SIZE - INDENT;
  document.font('Helvetica-Bold').fontSize(18).text('Berkas bukti klaim', { width });
  document.fontSize(14).text(claim, { width });
  document.font('Helvetica').fontSize(9).moveDown(0.5);
  document.text(`Dibuat ${moment(madeAt)}. Isinya adalah keadaan pada waktu itu.`, { width });
  document.text(`SHA-256 manifes: ${manifestSha256}`, { width });
  document.text('Kode QR memuat angka yang sama. Berkas JSON dapat diperiksa dengan: npm run verify-evidence.', {
    width,
  });
  document.y = Math.max(document.y, MARGIN + QR_SIZE);
  document.moveDown(1);
}

function writePart(document: Pdf, { name, sha256, content }: EvidenceBundle['parts'][number]): void {
  document.x = MARGIN;
  if (document.y > document.page.height - MARGIN - FOOT - 80) document.addPage();
  document
    .font('Helvetica-Bold')
    .fontSize(12)
    .text(TITLES[name] ?? name);
  document.font('Helvetica').fontSize(7).fillColor('#555555').text(`SHA-256 ${sha256}`).fillColor('#000000');
  document.fontSize(9).moveDown(0.3);
  writeValue(document, content, 0);
  document.moveDown(0.8);
}

/** Writes a value line by line: what stands in another is indented below it. */
function writeValue(document: Pdf, value: unknown, depth: number): void {
  if (Array.isArray(value)) {
    if (value.length === 0) line(document, 'Tidak ada.', depth);
    for (const [index, item] of value.entries()) {
      const short = inOneLine(item);
      if (short !== null) line(document, `${index + 1}. ${short}`, depth);
      else {
        line(document, `${index + 1}.`, depth);
        writeValue(document, item, depth + 1);
      }
    }
    return;
  }
  if (value === null || typeof value !== 'object') return line(document, words(value), depth);
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (inner === null) continue;
    const label = LABELS[key] ?? key;
    const sentence = sentenceOf(inner, key);
    if (sentence !== null) line(document, `${label}: ${sentence}`, depth);
    else {
      line(document, `${label}:`, depth);
      writeValue(document, inner, depth + 1);
    }
  }
}

/** A value that fits on the line of its name; a sentence in two languages is told in Indonesian. Null for what needs lines of its own. */
function sentenceOf(value: unknown, key: string): string | null {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item !== 'object')
      ? value.map((item) => words(item, key)).join(', ') || 'tidak ada'
      : null;
  }
  if (value !== null && typeof value === 'object') {
    return 'id' in value && 'en' in value && typeof value.id === 'string' ? value.id : null;
  }
  return words(value, key);
}

/** Longer than this, an item of a list gets lines of its own. */
const LONGEST_LINE = 320;

/** An item of a list whose facts all fit on one line; null for one that does not. */
function inOneLine(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return words(item);
  const facts = (Object.entries(item) as [string, unknown][])
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => ({ label: LABELS[key] ?? key, sentence: sentenceOf(value, key) }));
  if (facts.some(({ sentence }) => sentence === null)) return null;
  const text = facts.map(({ label, sentence }) => `${label}: ${sentence}`).join('; ');
  return text.length <= LONGEST_LINE ? text : null;
}

function words(value: unknown, key = ''): string {
  if (value === true) return 'ya';
  if (value === false) return 'tidak';
  if (typeof value === 'number') return value.toLocaleString('id-ID');
  const text = String(value);
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (date !== null) return `${date[3]}-${date[2]}-${date[1]}`;
  if (key === 'article') return articleInIndonesian(text);
  const code = CODES[key]?.[text];
  if (code !== undefined) return code;
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) ? moment(text) : text;
}

function moment(text: string): string {
  const zoned = Temporal.Instant.from(text).toZonedDateTimeISO(JAKARTA);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(zoned.day)}-${two(zoned.month)}-${zoned.year} ${two(zoned.hour)}.${two(zoned.minute)} WIB`;
}

function line(document: Pdf, text: string, depth: number): void {
  document.text(printable(text), MARGIN + depth * INDENT, document.y, {
    width: document.page.width - 2 * MARGIN - depth * INDENT,
  });
}

/** The standard fonts know the characters of Western Europe; any other is shown as a question mark, never as another. */
function printable(text: string): string {
  return text.replaceAll(/[^\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\n]/gu, '?');
}

function writeFeet(document: Pdf, { claim, manifestSha256 }: EvidenceBundle): void {
  const { start, count } = document.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    document.switchToPage(index);
    // Below the margin, where nothing else is written, and without making a page of its own.
    document.page.margins.bottom = 0;
    const options = { width: document.page.width - 2 * MARGIN, lineBreak: false } as const;
    const y = document.page.height - MARGIN;
    document.font('Helvetica').fontSize(7).fillColor('#555555');
    document.text(`${claim}, manifes ${manifestSha256}`, MARGIN, y, options);
    document.text(`Halaman ${index - start + 1} dari ${count}`, MARGIN, y + 10, options);
  }
}
