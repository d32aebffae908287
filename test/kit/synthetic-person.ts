import { randomInt } from 'node:crypto';

/** A person that nobody is, as `RegisterParticipantInput` wants them. */
export interface SyntheticPerson {
  readonly nik: string;
  readonly name: string;
  readonly birthDate: string;
  readonly sex: 'FEMALE' | 'MALE';
  readonly regionCode: string;
  readonly institutionCode: string;
}

const made: SyntheticPerson[] = [];

/** Makes a person who lives in Kabupaten Bandung and works for its KPU, with a NIK that no other has in this run. */
export function syntheticPerson(more: Partial<SyntheticPerson> = {}): SyntheticPerson {
  const number = made.length;
  const [day, month] = [1 + (number % 28), 1 + (Math.floor(number / 28) % 12)];
  const two = (value: number): string => String(value).padStart(2, '0');
  const person = {
    // The serial is far above those that a civil registry gives out in a day.
    nik: `320411${two(day)}${two(month)}91${9_000 + randomInt(900)}`,
    name: `Peraga Uji ${letters(10)}`,
    birthDate: `1991-${two(month)}-${two(day)}`,
    sex: 'MALE',
    regionCode: '32.04.11.2001',
    institutionCode: 'kpu-32.04',
    ...more,
  } as const;
  made.push(person);
  return person;
}

const known = new Set<string>();

/** Tells of a further value that is personal, such as a telephone number or an account: no log may have it. */
export function knowAsPersonal(value: string): string {
  known.add(value);
  return value;
}

/** What is personal about everybody who was made in this process: no log may have any of it. */
export function personalValues(): readonly string[] {
  return [...made.flatMap(({ nik, name }) => [nik, name]), ...known];
}

/** Capital letters by chance: a name that nothing else in a log can look like. */
function letters(count: number): string {
  return Array.from({ length: count }, () => String.fromCodePoint(65 + randomInt(26))).join('');
}
