import { openKnowledge, type Loaded } from '../kb/index.ts';

/** Opens a knowledge folder for a command. */
export function open(dir: string): Promise<Loaded> {
  return openKnowledge(dir, process.env['DATA_DIR']?.trim() || 'data');
}
