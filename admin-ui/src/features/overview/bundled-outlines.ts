import indonesia from '@svg-maps/indonesia';

/** Provinces by the identifiers of the map, which are those of ISO 3166-2. */
const codes: Readonly<Record<string, string>> = {
  'id-ac': '11',
  'id-su': '12',
  'id-sb': '13',
  'id-ri': '14',
  'id-ja': '15',
  'id-ss': '16',
  'id-be': '17',
  'id-la': '18',
  'id-bb': '19',
  'id-kr': '21',
  'id-jk': '31',
  'id-jb': '32',
  'id-jt': '33',
  'id-yo': '34',
  'id-ji': '35',
  'id-bt': '36',
  'id-ba': '51',
  'id-nb': '52',
  'id-nt': '53',
  'id-kb': '61',
  'id-kt': '62',
  'id-ks': '63',
  'id-ki': '64',
  'id-ku': '65',
  'id-sa': '71',
  'id-st': '72',
  'id-sn': '73',
  'id-sg': '74',
  'id-go': '75',
  'id-sr': '76',
  'id-ma': '81',
  'id-mu': '82',
  'id-pa': '91',
  'id-pb': '92',
};

/** The provinces of 2022 that the map does not know, with the one each was a part of and is drawn in. */
export const drawnIn: ReadonlyMap<string, string> = new Map([
  ['93', '91'],
  ['94', '91'],
  ['95', '91'],
  ['96', '92'],
]);

/** Outlines of the provinces as they were before 2022, by code, from `@svg-maps/indonesia` (CC BY 4.0). */
export const bundledOutlines: ReadonlyMap<string, string> = new Map(
  indonesia.locations.flatMap(({ id, path }) => {
    const code = codes[id];
    return code === undefined ? [] : [[code, path] as const];
  }),
);
