import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createDangerRecogniser,
  tellsOfDanger,
  type DangerRecogniser,
  type Judgement,
} from '../../../src/core/danger/recognise.ts';
import { unitsOf } from '../../../src/core/text-model/units.ts';
import { WINDOW, windowsOf } from '../../../src/core/danger/windows.ts';
import { loadKnowledge } from '../../../src/kb/index.ts';
import type { Snapshot } from '../../../src/core/index.ts';

let snapshot: Snapshot;
let recognise: DangerRecogniser;
beforeAll(async () => {
  const loaded = await loadKnowledge('knowledge');
  if (loaded.snapshot === undefined) throw new Error('the knowledge has errors');
  snapshot = loaded.snapshot;
  recognise = createDangerRecogniser(snapshot);
}, 180_000);

/** What a text tells of by its words alone. */
function found(text: string): Judgement | undefined {
  const judged = recognise(text);
  return judged && tellsOfDanger(judged) ? judged : undefined;
}
const kindOf = (text: string): string | undefined => found(text)?.danger.kind;

describe('what people in danger write', () => {
  it.each([
    ['held', 'my brother is locked in a building in Myawaddy and they took his passport'],
    ['held', '我被关在园区里，护照被收走了，救救我'],
    ['held', 'น้องสาวถูกขังอยู่ที่ปอยเปต ช่วยด้วย'],
    ['held', 'họ nhốt em trai tôi ở campuchia, đòi tiền chuộc'],
    ['paid', 'I just transferred 3000 to a scammer and he blocked me'],
    ['paid', '刚刚把钱转给骗子了，怎么办'],
    ['paid', 'I installed AnyDesk and he is still in my computer'],
    ['about-to-pay', 'the police officer on the phone says I must move my savings now and tell nobody'],
    ['about-to-pay', '客服说再交两万解冻费才能提现，我该交吗'],
    ['blackmailed', 'she recorded me naked and will send the video to my family unless I pay'],
    ['blackmailed', '裸聊被录屏了，不给钱就群发'],
    ['suicide', 'I lost everything to the scam and I want to die'],
    ['suicide', '被骗光了，不想活了'],
  ])('is recognised as %s: %s', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    [
      'zero-width characters',
      'they lo\u200Bcked my bro\u200Dther in a buil\u2060ding and took his pass\uFEFFport',
    ],
    ['look-alike letters', 'thеy lоckеd my brоther in a building and tооk his pаssport'],
    ['digits for letters', 'they l0cked my br0ther in a bu1lding and t00k his passp0rt'],
    [
      'full-width letters',
      'ｔｈｅｙ ｌｏｃｋｅｄ ｍｙ ｂｒｏｔｈｅｒ ｉｎ ａ ｂｕｉｌｄｉｎｇ ａｎｄ ｔｏｏｋ ｈｉｓ ｐａｓｓｐｏｒｔ',
    ],
    ['capitals', 'THEY LOCKED MY BROTHER IN A BUILDING AND TOOK HIS PASSPORT'],
    ['letters drawn out', 'they lockeddd my brotherrr in a building and took his passport pleeease'],
  ])('is recognised with %s', (_, text) => {
    expect(kindOf(text)).toBe('held');
  });

  it('is found in one sentence of a long text about other things', () => {
    const rant = 'I never thought that I would write here. The weather is bad and work is slow. '.repeat(20);
    expect(kindOf(`${rant}My sister is locked in a compound in Myanmar and they beat her. ${rant}`)).toBe(
      'held',
    );
  });

  it('says the plainest: who may die comes before the money', () => {
    const text =
      'I sent 40,000 to a fake platform. They want 20 percent tax. I do not want to live any more.';
    expect(kindOf(text)).toBe('suicide');
  });
});

describe('what only looks like it', () => {
  it.each([
    'how many people were trafficked to Myanmar',
    'what is ransom',
    'a film about being held in a compound, is it a true story',
    'I did not send money, is it safe?',
    'what is sextortion',
    'my phone is dead',
    '缅北诈骗园区一共有多少人',
    '孤注一掷是真人真事吗',
    '笑死我了，这骗子太假',
    'what is pig butchering',
    'hello',
    '',
  ])('is not taken for danger: %s', (text) => {
    expect(found(text)).toBeUndefined();
  });
});

describe('the recogniser', () => {
  it('is the same for the same knowledge', () => {
    const again = createDangerRecogniser(snapshot);
    for (const { q } of [{ q: 'my son is held' }, { q: 'they want 20000 dollars' }, { q: '我想死' }])
      expect(again(q)).toEqual(recognise(q));
  });

  it('finds no danger without examples', () => {
    expect(createDangerRecogniser({ ...snapshot, dangers: [] })('help, I am held')).toBeUndefined();
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const { whole, part } = recognise(text) ?? { whole: NaN, part: NaN };
        for (const chance of [whole, part]) expect(chance >= 0 && chance <= 1).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the work on a text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 4096 }),
    fc
      .array(fc.constantFrom('a', ' ', '.', '。', '?', '我', '救', '\n', 'แ', '…', '\u200b'), {
        maxLength: 4096,
      })
      .map((a) => a.join('')),
  );

  it('is bounded: windows are short and together at most four times as long as the text', () => {
    fc.assert(
      fc.property(text, (t) => {
        const windows = windowsOf(t);
        const total = windows.reduce((sum, window) => sum + window.length, 0);
        expect(total).toBeLessThanOrEqual(4 * t.length);
        for (const window of windows) expect(window.length).toBeLessThanOrEqual(WINDOW);
      }),
    );
  });

  it('is bounded: a text has at most as many units as characters', () => {
    fc.assert(fc.property(text, (t) => unitsOf(t).length <= t.length));
  });

  it('leaves no letter unread', () => {
    fc.assert(
      fc.property(text, (t) => {
        const read = new Set(windowsOf(t).join(''));
        for (const letter of t.match(/\p{L}/gu) ?? []) expect(read).toContain(letter);
      }),
    );
  });
});
