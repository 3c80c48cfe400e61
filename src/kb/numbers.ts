const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WORDS: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
};
const HAN_UNITS: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 兆: 1e12 };
/** Smaller ones are written as words in one language and as digits in the other. */
const SMALLEST = 13;

/**
 * The numbers of a text that a translation has to keep, as plain values: `3.5 million` and `350万` are 3500000.
 * Months, days and small numbers are left out, since languages write them differently; years are in.
 */
export function numbersOf(text: string): Set<number> {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?=(?:${MONTHS.join('|')})\\b)`, 'g'), '')
    .replace(new RegExp(`\\b(${MONTHS.join('|')}) \\d{1,2}\\b(?!\\d)`, 'g'), '$1')
    .replace(/\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日/g, ' ');
  const numbers = new Set<number>();
  for (const match of plain.matchAll(
    /(\d[\d,]*(?:\.\d+)?)\s*(hundred|thousand|million|billion|trillion|lakh|crore)?((?:百|千|万|亿|兆(?!瓦|字|赫|位|比))*)/g,
  )) {
    const [, digits = '', word, han = ''] = match;
    let value = Number(digits.replaceAll(',', ''));
    value *= word === undefined ? 1 : (WORDS[word] ?? 1);
    for (const unit of han) value *= HAN_UNITS[unit] ?? 1;
    if (value >= SMALLEST) numbers.add(Number(value.toPrecision(6)));
  }
  return numbers;
}
