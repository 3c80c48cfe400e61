/** A number from 0 to 2^32 - 1 that a text always has; to choose among texts so that none changes another's part. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0;
  return hash;
}
