/** An invented person. */
export interface ExamplePerson {
  readonly nik: string;
  readonly name: string;
  readonly birthDate: string;
  readonly sex: 'FEMALE' | 'MALE';
}

const FEMALE = ['Siti', 'Dewi', 'Rina', 'Wulan', 'Ayu', 'Lestari', 'Kartika', 'Nurul', 'Yanti', 'Mega'];
const MALE = ['Budi', 'Agus', 'Dedi', 'Hendra', 'Joko', 'Rizal', 'Wahyu', 'Yusuf', 'Asep', 'Bayu'];
const FAMILY = ['Contoh', 'Teladan', 'Peraga', 'Misal', 'Ilustrasi'];

/**
 * The n-th invented person of a district. The family names mean "example", and the serials of their NIK start at 9900,
 * far above those that a civil registry gives out in a day.
 *
 * @param districtCode Kemendagri code of a district, as in `32.04.11`
 */
export function examplePerson(n: number, districtCode: string): ExamplePerson {
  const female = n % 2 === 0;
  const [year, month, day] = [1970 + ((n * 7) % 35), 1 + ((n * 5) % 12), 1 + ((n * 11) % 28)];
  const names = female ? FEMALE : MALE;
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    nik: `${districtCode.replaceAll('.', '')}${two(female ? day + 40 : day)}${two(month)}${two(year % 100)}${9_900 + (n % 100)}`,
    name: `${names[n % names.length]} ${FAMILY[n % FAMILY.length]} ${String.fromCodePoint(65 + (n % 26))}.`,
    birthDate: `${year}-${two(month)}-${two(day)}`,
    sex: female ? 'FEMALE' : 'MALE',
  };
}
