import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createConsole } from '../../../adapters/console/index.ts';
import { readLine } from '../../../adapters/console/inbound.ts';
import { adapterContract, type AdapterDriver, type SeenMessage } from '../../contract/adapter-contract.ts';
import { adapterDeps } from '../../fakes/adapter-deps.ts';

/** What a reader of the terminal sees: an answer begins and ends with a blank line. */
function seen(output: string): SeenMessage[] {
  return output === ''
    ? []
    : [
        {
          conversation: 'console',
          text: output,
          urls: output.match(/https:\/\/\S+/g)?.filter((url) => !url.includes('evil')) ?? [],
          buttons: Array.from(output.matchAll(/^ {2}\(\d+\) (.*)$/gm), (m) => m[1] ?? ''),
          mentions: false,
          // eslint-disable-next-line no-control-regex -- formatting of a terminal
          styled: output.match(/\u001B\[\d+m/g) ?? [],
          length: output.length,
        },
      ];
}

adapterContract(
  'console',
  async (handle) => {
    const input = new PassThrough();
    const output = new PassThrough();
    let written = '';
    output.on('data', (data: Buffer) => (written += data.toString()));
    const stop = new AbortController();
    const running = createConsole({ input, output, localeHint: 'en' }, adapterDeps()).start(
      handle,
      stop.signal,
    );
    return {
      limit: Infinity,
      async say(text) {
        input.write(`${text}\n`);
      },
      async press(label) {
        const number = new RegExp(`^ {2}\\((\\d+)\\) ${label}$`, 'm').exec(written)?.[1];
        input.write(`${number}\n`);
      },
      seen: () => seen(written),
      async stop() {
        stop.abort();
        await running;
      },
    } satisfies AdapterDriver;
  },
  { groups: false },
);

describe('console', () => {
  it('serves until the input ends', async () => {
    const input = new PassThrough();
    const texts: string[] = [];
    const running = createConsole(
      { input, output: new PassThrough(), localeHint: 'en' },
      adapterDeps(),
    ).start(async (m) => {
      texts.push(m.text);
      return undefined;
    }, new AbortController().signal);
    input.end('one\n\n  \ntwo');
    await running;
    expect(texts).toEqual(['one', 'two']);
  });

  it.each([
    ['/hotline MY', { command: 'hotline', text: 'MY' }],
    ['/ask what is it', { command: 'ask', text: 'what is it' }],
    ['/unknown thing', { text: 'thing' }],
    ['1', { text: '', choice: 'e:a' }],
    [' (2) ', { text: '', choice: 'e:b' }],
    ['3', { text: '3' }],
    ['1 hour ago', { text: '1 hour ago' }],
  ])('%s', (line, expected) => {
    const choices = [
      { label: 'A', token: 'e:a' },
      { label: 'B', token: 'e:b' },
    ];
    expect(readLine(line, '1', choices, 'en')).toMatchObject(expected);
  });
});
