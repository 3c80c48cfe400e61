import { config as loadEnvFile } from 'dotenv';
import { createApp, StartFault } from './app.ts';
import { readConfig } from './config.ts';
import { createLog } from './ops/log.ts';

loadEnvFile({ quiet: true });

const result = readConfig(process.env);
if ('faults' in result) {
  console.error(['The environment has faults:', ...result.faults.map((fault) => `- ${fault}`)].join('\n'));
  process.exit(1);
}
const { config } = result;
const log = createLog(
  config.logLevel,
  config.adapters.flatMap(({ secrets }) => secrets),
);

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => stop.abort());
}

try {
  const app = await createApp(config, log);
  const { failed } = await app.run(stop.signal);
  // An ended adapter may leave a socket open for a while; nothing is waited for any more.
  process.exit(failed ? 1 : 0);
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  console.error(error.message);
  process.exit(1);
}
