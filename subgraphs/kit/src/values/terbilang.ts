const UNITS = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;

/** What a group of three digits counts, smallest first: a safe integer has six groups. */
const GROUPS = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'] as const;

/**
 * A whole number in Indonesian words, as receipts and invoices write it: 5.940 is "lima ribu sembilan ratus empat puluh".
 * One thousand is "seribu"; one million is "satu juta".
 *
 * @throws RangeError when it is not a whole safe number
 */
export function terbilang(number: number): string {
  if (!Number.isSafeInteger(number)) throw new RangeError('not a whole number that can be written in words');
  if (number === 0) return 'nol';
  const words: string[] = [];
  for (let rest = Math.abs(number), group = 0; rest > 0; rest = Math.floor(rest / 1_000), group++) {
    const digits = rest % 1_000;
    if (digits === 0) continue;
    words.unshift(group === 1 && digits === 1 ? 'seribu' : `${belowThousand(digits)} ${GROUPS[group]}`.trimEnd());
  }
  return `${number < 0 ? 'minus ' : ''}${words.join(' ')}`;
}

/** An amount of rupiah in Indonesian words, as it is written beside the figure: "lima ribu empat ratus rupiah". */
export function rupiahTerbilang(amount: number): string {
  return `${terbilang(amount)} rupiah`;
}

function belowThousand(number: number): string {
  const hundreds = Math.floor(number / 100);
  const head = hundreds === 0 ? '' : hundreds === 1 ? 'seratus' : `${UNITS[hundreds]} ratus`;
  return `${head} ${belowHundred(number % 100)}`.trim();
}

function belowHundred(number: number): string {
  if (number < UNITS.length) return UNITS[number] ?? '';
  if (number < 20) return `${UNITS[number - 10]} belas`;
  return `${UNITS[Math.floor(number / 10)]} puluh ${UNITS[number % 10]}`.trimEnd();
}
