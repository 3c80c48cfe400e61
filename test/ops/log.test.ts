import { expect, it, vi } from 'vitest';
import { createLog } from '../../src/ops/log.ts';

it('never writes a secret, wherever it stands in a line', () => {
  const written: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => written.push(String(line)) > 0);
  const log = createLog('info', ['123:secret-token', '']);
  log.error(
    { url: 'https://api.example/bot123:secret-token/getMe', error: new Error('bad 123:secret-token') },
    'x 123:secret-token',
  );
  log.debug({}, 'not at this level');
  spy.mockRestore();
  expect(written).toHaveLength(1);
  expect(written[0]).toContain('[secret]');
  expect(written[0]).not.toContain('secret-token');
});
