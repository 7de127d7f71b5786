/** What a spreadsheet's locale changes in what people type and see. */
export type SheetLocale = {
  readonly decimal: '.' | ',';
  /** Between thousands; a no-break space also passes for a space. */
  readonly group: string;
  readonly dateOrder: 'day first' | 'month first' | 'year first';
  /** Marks allowed between the numbers of a typed date, beside '-'. */
  readonly dateMarks: string;
  readonly dateFormat: string;
  readonly currency: { readonly symbol: string; readonly before: boolean };
  /** A locale of the number format library with the same marks; it has none for Bosnian, Macedonian or Albanian. */
  readonly formatting: string;
};

const english: SheetLocale = {
  decimal: '.',
  group: ',',
  dateOrder: 'day first',
  dateMarks: '/',
  dateFormat: 'dd/mm/yyyy',
  currency: { symbol: '£', before: true },
  formatting: 'en-GB',
};

const continental: SheetLocale = {
  decimal: ',',
  group: '.',
  dateOrder: 'day first',
  dateMarks: './',
  dateFormat: 'dd.mm.yyyy',
  currency: { symbol: '€', before: false },
  formatting: 'de',
};

const spaced: SheetLocale = { ...continental, group: ' ' };

const known: Record<string, SheetLocale> = {
  en_US: {
    ...english,
    dateOrder: 'month first',
    dateFormat: 'm/d/yyyy',
    currency: { symbol: '$', before: true },
    formatting: 'en-US',
  },
  en: english,
  en_CA: {
    ...english,
    dateOrder: 'year first',
    dateFormat: 'yyyy-mm-dd',
    currency: { symbol: '$', before: true },
  },
  de: continental,
  de_CH: {
    ...continental,
    decimal: '.',
    group: '’',
    currency: { symbol: 'CHF', before: true },
    formatting: 'de-CH',
  },
  bs: {
    ...continental,
    dateFormat: 'd. m. yyyy.',
    currency: { symbol: 'KM', before: false },
    formatting: 'hr',
  },
  hr: { ...continental, dateFormat: 'dd. mm. yyyy.', formatting: 'hr' },
  sr: {
    ...continental,
    dateFormat: 'd.m.yyyy.',
    currency: { symbol: 'RSD', before: false },
    formatting: 'sr',
  },
  mk: {
    ...continental,
    dateFormat: 'd.m.yyyy',
    currency: { symbol: 'ден', before: false },
    formatting: 'de',
  },
  sq: { ...spaced, dateFormat: 'd.m.yyyy', currency: { symbol: 'Lekë', before: false }, formatting: 'uk' },
  ro: { ...continental, formatting: 'ro' },
  it: { ...continental, dateMarks: '/.', dateFormat: 'dd/mm/yyyy', formatting: 'it' },
  es: { ...continental, dateMarks: '/.', dateFormat: 'dd/mm/yyyy', formatting: 'es' },
  fr: { ...spaced, dateMarks: '/.', dateFormat: 'dd/mm/yyyy', formatting: 'fr' },
  uk: { ...spaced, currency: { symbol: '₴', before: false }, formatting: 'uk' },
  tr: { ...continental, currency: { symbol: '₺', before: true }, formatting: 'tr' },
};

/** Locales we do not know read as en_US, which is also Google's default. */
export function sheetLocale(name: string): SheetLocale {
  const found = known[name] ?? known[name.split('_')[0] ?? ''];
  return found ?? (known.en_US as SheetLocale);
}
