import type { CheckAnswer, CheckKnowledge, Sign } from '../types.ts';
import { createAddressSigns } from './address-signs.ts';
import { findAddresses } from './addresses.ts';
import { createSignFinder } from './find-signs.ts';
import { featuresOf, type Features } from './features.ts';
import { foldings } from './fold.ts';
import { learn, learnKinds } from './likeness.ts';
import { quoteAddress, quoteOf } from './quote.ts';

/** A sign with the words of the message that show it, safe to be shown. */
export interface ShownSign {
  readonly sign: Sign;
  readonly quote: string;
}

/** What shows a sign: an address, or words. */
type Place = { readonly address: string } | { readonly from: number; readonly to: number };

/** What the check finds in a message. */
export interface Finding {
  readonly level: CheckAnswer['level'];
  /** Strongest first. */
  readonly signs: readonly ShownSign[];
  /** The entry on the kind of scam that it looks like; none where nothing was found. */
  readonly scam?: string;
  /** How like it is to scam messages, 0 to 1. */
  readonly likeness: number;
}

/** Judges messages. */
export interface Judge {
  readonly judge: (text: string) => Finding;
}

/** How often the examples are gone through: more made it no better. */
const PASSES = 10;
/** From so much weight of its signs on, a message is alarming if it is not like harmless ones. */
const ALARM = 3;
const FEWEST_LETTERS = 8;
/** The likeness of what has no words to tell it by. */
const UNKNOWN = 0.5;
const LIKE_ANY = 0.3;
const LIKE_SCAM = 0.5;
/** Without any sign, likeness has to be clear to be worth a look. */
const ALONE = 0.65;
const VERY_LIKE_SCAM = 0.7;
const SURELY_SCAM = 0.9;
/** What a kind gains for being named by a sign, times the sign's weight, by the place where it is named. */
const NAMED = [0.05, 0.04, 0.02];

/** Compiles what the check knows. Takes as long as learning from the examples does. */
export function createJudge({ signs, examples, webNames, words }: CheckKnowledge): Judge {
  const findWords = createSignFinder(signs, words);
  const judgeAddress = createAddressSigns(webNames);
  const byId = new Map(signs.map((sign) => [sign.id, sign]));

  function look(text: string): { places: Map<Sign, Place>; features: Features; hasWords: boolean } {
    const forms = foldings(text);
    const { matches, warns } = findWords(text, forms);
    const addresses = findAddresses(text);
    const places = new Map<Sign, Place>();
    for (const address of addresses) {
      for (const id of judgeAddress(address)) {
        const sign = byId.get(id);
        if (sign && !places.has(sign)) places.set(sign, { address: address.text });
      }
    }
    for (const { sign, from, to } of matches) if (!places.has(sign)) places.set(sign, { from, to });
    const found = [
      ...(warns ? ['warns'] : []),
      ...(addresses.some(({ isMail }) => !isMail) ? ['address'] : []),
      ...addresses.filter(({ isNumber }) => !isNumber).map(({ suffix }) => `.${suffix}`),
    ];
    const letters = addresses.reduce((rest, address) => rest - address.text.length, text.trim().length);
    return { places, features: featuresOf(forms[0].text, found), hasWords: letters >= FEWEST_LETTERS };
  }

  const learnt = examples
    .filter(({ kind }) => kind !== 'told')
    .flatMap(({ scam, texts }) => texts.map((text) => ({ features: look(text).features, kind: scam })));
  const likeness = learn(learnt, PASSES);
  const kinds = learnKinds(learnt);

  return {
    judge(text) {
      const { places, features, hasWords } = look(text);
      // An address without words is like nothing: only its signs count.
      const like = hasWords ? likeness(features) : UNKNOWN;
      const shown = Array.from(places, ([sign, place]) => ({ sign, quote: quote(text, place) })).sort(
        (a, b) => b.sign.weight - a.sign.weight,
      );
      const level = levelOf(shown, like);
      // A weak sign in what reads like a harmless message says nothing of a kind.
      const isAny = like >= LIKE_ANY || shown.some(({ sign }) => sign.weight > 1);
      const scam = level !== 'none' && isAny ? kindOf(shown, kinds(features)) : undefined;
      return {
        level,
        signs: level === 'none' ? [] : shown,
        likeness: like,
        ...(scam === undefined ? {} : { scam }),
      };
    },
  };
}

function quote(text: string, place: Place): string {
  return 'address' in place ? quoteAddress(place.address) : quoteOf(text, place.from, place.to);
}

function levelOf(shown: readonly ShownSign[], like: number): Finding['level'] {
  const weight = shown.reduce((sum, { sign }) => sum + sign.weight, 0);
  if (shown.length === 0) return like >= ALONE ? 'caution' : 'none';
  const needed = like >= SURELY_SCAM ? 1 : like >= VERY_LIKE_SCAM ? 2 : ALARM;
  return like >= LIKE_SCAM && weight >= needed ? 'alarm' : 'caution';
}

function kindOf(shown: readonly ShownSign[], kinds: ReadonlyMap<string, number>): string | undefined {
  const votes = new Map(kinds);
  for (const { sign } of shown)
    sign.scams.forEach((scam, i) =>
      votes.set(scam, (votes.get(scam) ?? 0) + sign.weight * (NAMED[i] ?? 0.02)),
    );
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}
