import { questionKind } from './question-kind.ts';

/** Where a second question begins within one message. */
const BREAK =
  /(?:[?？;；\n]+|[.。!！,，、]?\s*\b(?:and also|and then|and|also|plus)\b(?=\s+(?:what|whats|where|who|whom|when|how|which|is|are|can|do|does|should)\b)|[,，、]?\s*(?:以及|还有|還有|另外|然后|然後|同时|同時|而且|并且)|[,，](?=(?:怎么|怎麼|在哪|去哪|该|該|谁|誰|哪|多少|什么|什麼|能不能|可以)))/u;
/** A message with more is a story, whose sentences belong together. */
const MOST_TEXT = 240;

/** The two questions of a message that asks two things: "what is it and where do I report it"; else `undefined`. */
export function twoQuestions(text: string): readonly [string, string] | undefined {
  if (text.length > MOST_TEXT) return undefined;
  const parts = text
    .split(BREAK)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined) return undefined;
  const kinds = parts.map(questionKind);
  return kinds.includes('other') || kinds[0] === kinds[1] ? undefined : [first, second];
}
