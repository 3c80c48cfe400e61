import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';

/** The program, started as an operator starts it. */
export interface RunningProcess {
  /** What it has printed so far. */
  readonly out: () => string;
  readonly err: () => string;
  readonly type: (text: string) => void;
  readonly endInput: () => void;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
}

/** Starts `src/main.ts` with this environment and nothing of the tests' own; it is killed after the test. */
export function startProgram(env: Record<string, string>): RunningProcess {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { PATH, HOME, LANG: 'en_US.UTF-8', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  child.stdin.on('error', () => undefined);
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    out: () => out,
    err: () => err,
    type: (text) => void child.stdin.write(text),
    endInput: () => void child.stdin.end(),
    signal: (signal) => void child.kill(signal),
    ended: new Promise((resolve) => child.once('close', resolve)),
  };
}
