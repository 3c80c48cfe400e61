import type { IncomingMessage } from 'node:http';

/** Fields that are text also when they look like a number or a list. */
const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'text',
  'callback_query_id',
  'language_code',
  'action',
  'url',
  'parse_mode',
]);

/**
 * Reads a call's parameters out of its body and its query, as the Bot API takes them: JSON, urlencoded or form data.
 *
 * @throws Error if the body can't be read
 */
export async function readParameters(request: IncomingMessage, query: URLSearchParams): Promise<object> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  const body = Buffer.concat(parts);
  const fromQuery = loosen(query);
  if (body.length === 0) return fromQuery;
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) {
    const value: unknown = JSON.parse(body.toString());
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object');
    return { ...fromQuery, ...value };
  }
  const response = new Response(new Uint8Array(body), { headers: { 'content-type': type } });
  return { ...fromQuery, ...loosen(await response.formData()) };
}

/** Outside of JSON all is text: numbers, truth values and objects are written as JSON. */
function loosen(fields: Iterable<[string, unknown]>): object {
  return Object.fromEntries(
    Array.from(fields, ([name, value]) => [name, typeof value === 'string' ? parse(name, value) : value]),
  );
}

function parse(name: string, value: string): unknown {
  if (TEXT_FIELDS.has(name)) return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed;
  } catch {
    return value;
  }
}
