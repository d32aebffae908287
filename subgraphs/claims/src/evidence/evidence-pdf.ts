import { buffer } from 'node:stream/consumers';

import { JAKARTA, Temporal } from '@payung/kit/values/dates.ts';
// Its types know the default export alone.
// oxlint-disable-next-line import/no-named-as-default
import PDFDocument from 'pdfkit';
import { toBuffer } from 'qrcode';

import type { EvidenceBundle } from './evidence-manifest.ts';

const MARGIN = 56;
const FOOT = 40;
const QR_SIZE = 96;
const INDENT = 12;

/** Titles of parts, in Indonesian. */
const TITLES: Readonly<Record<string, string>> = {
  claim: 'Klaim',
  incident: 'Kejadian',
  cover: 'Perlindungan pada saat kejadian, sebagaimana diketahui waktu itu',
  clocks: 'Batas waktu menurut peraturan',
  calculation: 'Perhitungan manfaat',
  decisions: 'Keputusan',
  beneficiaries: 'Penerima',
  payments: 'Pembayaran',
  otherBenefits: 'Manfaat dari sumber lain',
  documents: 'Dokumen',
  history: 'Riwayat',
};

/** Names of facts, in Indonesian; a fact that is not named here is shown by its own name. */
const LABELS: Readonly<Record<string, string>> = {
  account: 'Rekening',
  agreement: 'Perjanjian',
  agreementStatus: 'Status perjanjian pada hari kejadian',
  agreementVersion: 'Versi perjanjian',
  alive: 'Hidup',
  amount: 'Jumlah (Rp)',
  answer: 'Jawaban',
  article: 'Dasar',
  asKnownAt: 'Diketahui pada',
  at: 'Waktu',
  basis: 'Dasar',
  by: 'Oleh',
  bytes: 'Ukuran (bita)',
  category: 'Kategori petugas',
  chronology: 'Kronologi',
  component: 'Komponen',
  confidence: 'Keyakinan',
  contribution: 'Iuran',
  doctorStatedAt: 'Keterangan dokter',
  dueAt: 'Batas akhir',
  duty: 'Kewajiban',
  effectiveFrom: 'Berlaku sejak',
  election: 'Pemilihan',
  endsOn: 'Akhir masa kerja',
  enrolment: 'Kepesertaan',
  enrolmentState: 'Status kepesertaan',
  entitled: 'Berhak',
  example: 'Data contoh',
  facts: 'Fakta',
  fileName: 'Nama berkas',
  formula: 'Rumus',
  from: 'Dihitung sejak',
  fromState: 'Dari status',
  holds: 'Terpenuhi',
  injurySource: 'Sumber cedera',
  inputs: 'Masukan',
  institution: 'Instansi',
  insurer: 'Penjamin',
  kind: 'Jenis',
  label: 'Nama',
  lines: 'Rincian',
  links: 'Mata rantai',
  metAt: 'Dipenuhi pada',
  name: 'Nama',
  note: 'Catatan',
  number: 'Nomor',
  occurredAt: 'Waktu kejadian',
  onThisCalculation: 'Atas perhitungan ini',
  outcome: 'Akibat',
  paid: 'Cara bayar',
  paidOn: 'Dibayar pada',
  payableNow: 'Dibayar sekarang (Rp)',
  payableYearly: 'Dibayar tiap tahun, paling banyak (Rp)',
  place: 'Tempat',
  programme: 'Program',
  programmes: 'Program dalam perjanjian',
  reason: 'Alasan',
  reasons: 'Alasan bernomor',
  reference: 'Referensi',
  region: 'Wilayah tugas',
  registeredAt: 'Didaftarkan pada',
  relation: 'Hubungan',
  rulesVersion: 'Versi aturan',
  scanned: 'Dipindai virus',
  settledOn: 'Tanggal bank',
  sha256: 'SHA-256',
  shareBasisPoints: 'Bagian (per 10.000)',
  source: 'Sumber',
  specific: 'Data spesifik',
  startsOn: 'Awal masa kerja',
  state: 'Status',
  toState: 'Ke status',
  total: 'Jumlah seluruhnya (Rp)',
  uploadedAt: 'Diunggah pada',
  version: 'Versi',
  wageBase: 'Dasar upah (Rp)',
  who: 'Yang wajib',
};

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
      if (typeof item !== 'object' || item === null) line(document, words(item), depth);
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
    const sentence = sentenceOf(inner);
    if (sentence !== null) line(document, `${label}: ${sentence}`, depth);
    else {
      line(document, `${label}:`, depth);
      writeValue(document, inner, depth + 1);
    }
  }
}

/** A value that fits on the line of its name; a sentence in two languages is told in Indonesian. Null for what needs lines of its own. */
function sentenceOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item !== 'object') ? value.map(words).join(', ') || 'tidak ada' : null;
  }
  if (value !== null && typeof value === 'object') {
    return 'id' in value && 'en' in value && typeof value.id === 'string' ? value.id : null;
  }
  return words(value);
}

function words(value: unknown): string {
  if (value === true) return 'ya';
  if (value === false) return 'tidak';
  if (typeof value === 'number') return value.toLocaleString('id-ID');
  const text = String(value);
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
