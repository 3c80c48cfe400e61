import type { z } from 'zod';
// @ts-expect-error The package describes its schemas by the JavaScript file itself.
import * as untyped from 'discord-api-spec/zod';

type Schema = z.core.$ZodType;

const spec = new Map<string, Schema>(Object.entries(untyped));

/** One of the schemas that are made from Discord's own description of its API. */
export function specSchema(name: string): Schema {
  const schema = spec.get(`${name}Schema`);
  if (schema === undefined) throw new Error(`discord-api-spec has no schema "${name}"`);
  return schema;
}
