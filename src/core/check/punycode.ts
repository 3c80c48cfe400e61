/**
 * The Unicode form of a host's label: `xn--80ak6aa92e` → `аррӏе`. The algorithm is that of RFC 3492; other labels, and
 * those that are no Punycode, come back as they are.
 */
export function decodeLabel(label: string): string {
  if (!/^xn--/i.test(label)) return label;
  const encoded = label.slice(4).toLowerCase();
  const split = encoded.lastIndexOf('-');
  const output = Array.from(split > 0 ? encoded.slice(0, split) : '', (c) => c.codePointAt(0) ?? 0);
  let n = 128;
  let bias = 72;
  let i = 0;
  let at = split > 0 ? split + 1 : 0;
  while (at < encoded.length) {
    const before = i;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = '0123456789abcdefghijklmnopqrstuvwxyz'.indexOf(encoded.charAt(at));
      if (digit < 0 || at >= encoded.length) return label;
      at += 1;
      const value = digit < 10 ? digit + 26 : digit - 10;
      i += value * weight;
      const threshold = Math.min(26, Math.max(1, k - bias));
      if (value < threshold) break;
      weight *= 36 - threshold;
    }
    const length = output.length + 1;
    bias = adapt(i - before, length, before === 0);
    n += Math.floor(i / length);
    i %= length;
    if (n > 0x10ffff) return label;
    output.splice(i, 0, n);
    i += 1;
  }
  return String.fromCodePoint(...output);
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
