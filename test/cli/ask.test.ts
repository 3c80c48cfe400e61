import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { knowledgeFolder } from '../fakes/knowledge-folder.ts';

const run = promisify(execFile);

/** Runs a command of the command line as a person would; resolves with what it printed. */
async function cli(
  args: string[],
  knowledge: string,
  input = '',
): Promise<{ code: number; out: string; err: string }> {
  const running = run('npx', ['tsx', 'src/cli/main.ts', ...args], {
    env: { ...process.env, KNOWLEDGE_DIR: knowledge },
  });
  running.child.stdin?.end(input);
  return running.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      out: error.stdout,
      err: error.stderr,
    }),
  );
}

describe('ask', () => {
  it('prints an answer as a person sees it', async () => {
    const { code, out } = await cli(['ask', 'how does pig butchering work'], await knowledgeFolder());
    expect(code).toBe(0);
    expect(out).toMatch(/A stranger starts a friendly chat and builds trust for weeks\. \[1\]/);
    expect(out).toMatch(/\n\[1\] Example Police: Scams: a guide https:\/\/police\.example\/guide/);
  });

  it('--check looks for signs in a message, and --json names them with the words that show them', async () => {
    const text = 'Dear customer, pay 500 dollars to withdraw your profit and tell nobody';
    const { out } = await cli(['ask', '--check', '--json', text], await knowledgeFolder());
    expect(JSON.parse(out)).toMatchObject({
      kind: 'check',
      check: {
        level: 'alarm',
        signs: [
          { sign: 'pay-to-withdraw', quote: expect.stringContaining('pay 500 dollars to withdraw') },
          { sign: 'secrecy', quote: expect.stringContaining('tell nobody') },
        ],
      },
      sentences: expect.arrayContaining([
        {
          text: 'Nobody honest takes a fee before a payout, the police say.',
          markers: [1],
          passage: 'signs#pay-to-withdraw',
          file: 'knowledge/signs.yaml',
          line: 4,
        },
      ]),
    });
  });

  it('--json prints one object with all that was said and where it stands', async () => {
    const { out } = await cli(['ask', '--json', 'how does pig butchering work'], await knowledgeFolder());
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      kind: 'cited',
      locale: 'en',
      confidence: expect.stringMatching(/^(high|medium)$/),
      citations: [
        {
          marker: 1,
          source: 'police-guide',
          title: 'Scams: a guide',
          publisher: 'Example Police',
          url: 'https://police.example/guide',
          published: '2025-02-20',
          accessed: '2026-11-23',
        },
        { marker: 2, published: null },
      ],
      check: null,
    });
    expect(answer.sentences).toContainEqual({
      text: 'A stranger starts a friendly chat and builds trust for weeks.',
      markers: [1],
      passage: 'pig-butchering#how-it-works',
      file: 'knowledge/scams/pig-butchering.en.md',
      line: 12,
    });
    for (const { text } of answer.sentences) expect(answer.text).toContain(text);
    expect(answer.suggestions).toContainEqual({ label: 'What to do', passage: 'pig-butchering#what-to-do' });
    expect(answer.tookMs).toBeTypeOf('number');
  });

  it('--batch answers each line in order, with its context, and goes on after a bad one', async () => {
    const lines = [
      { id: 'a', q: 'how does pig butchering work' },
      { id: 'b', q: '什麼是殺豬盤', locale: 'zh-TW' },
      { id: 3, q: 'and in Malaysia?', context: ['what is a task scam'] },
      { id: 'd', q: '' },
      { id: 'e', q: "what's the weather" },
    ].map((line) => JSON.stringify(line));
    const input = [...lines.slice(0, 2), 'not json', '', '{"id":"x"}', ...lines.slice(2)].join('\n');
    const { code, out } = await cli(['ask', '--batch'], await knowledgeFolder(), input);
    expect(code).toBe(0);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map((a) => a.id ?? a.error.slice(0, 8))).toEqual([
      'a',
      'b',
      'not JSON',
      '✖ Invali',
      3,
      'd',
      'e',
    ]);
    expect(answers.map((a) => a.kind)).toEqual([
      'cited',
      'cited',
      undefined,
      undefined,
      'cited',
      'notice',
      'abstain',
    ]);
    expect(answers[1].locale).toBe('zh-Hant');
    expect(answers[1].sentences[0]).toMatchObject({
      text: '陌生人先闲聊几个星期，建立信任。',
      shown: '陌生人先閒聊幾個星期，建立信任。',
    });
    expect(answers[4].sentences[0].passage).toContain('task-scams#');
  });

  it('says what to type when there is no question', async () => {
    const { code, err } = await cli(['ask'], await knowledgeFolder());
    expect(code).toBe(1);
    expect(err).toContain('npm run ask -- "what is pig butchering"');
  });
});

describe('kb check', () => {
  it('is content with a valid folder', async () => {
    const { code, out } = await cli(['kb', 'check'], await knowledgeFolder());
    expect(code).toBe(0);
    expect(out).toContain('0 errors, 0 warnings');
  });

  it('exits with 1 and tells every fault with its place', async () => {
    const dir = await knowledgeFolder({ 'scams/pig-butchering.en.md': '## How\n', 'places.yaml': 'x: y' });
    const { code, out } = await cli(['kb', 'check'], dir);
    expect(code).toBe(1);
    expect(out).toMatch(/^knowledge\/places\.yaml:1:1 error not-a-list/m);
    expect(out).toMatch(/^knowledge\/scams\/pig-butchering\.en\.md:1:1 error no-front-matter/m);
    expect(out).toContain('2 errors');
  });
});
