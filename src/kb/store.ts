import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Snapshot } from '../core/index.ts';

/** Keeps snapshots with what was learnt from them, so that the next start need not read and learn again. */
export interface Store {
  /** What was kept of this version of the knowledge by this very program; `undefined` if nothing was. */
  readonly read: (version: string) => Promise<Snapshot | undefined>;
  /** @throws if it cannot be written */
  readonly write: (snapshot: Snapshot) => Promise<void>;
}

/** As many are kept: of a folder before and after an edit, and of a second folder. */
const KEPT = 3;
const FILE_NAME = /^knowledge-[0-9a-f]{16}\.bin$/;
/** Folders of the program on which it depends what is read from files and learnt. */
const PROGRAM = ['../core', '../kb'];

/** Keeps them in a folder, which is made when it is needed. What cannot be read there counts as not kept. */
export function createStore(dir: string): Store {
  const pathOf = async (version: string): Promise<string> => {
    const key = createHash('sha256').update(`${version}\0${process.version}\0${await programVersion()}`);
    return join(dir, `knowledge-${key.digest('hex').slice(0, 16)}.bin`);
  };
  return {
    async read(version) {
      try {
        const kept: unknown = deserialize(await readFile(await pathOf(version)));
        return isSnapshot(kept) && kept.version === version ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    async write(snapshot) {
      const path = await pathOf(snapshot.version);
      await mkdir(dir, { recursive: true });
      // Whole or not at all: another process may be reading it.
      await writeFile(`${path}.${process.pid}`, serialize(snapshot));
      await rename(`${path}.${process.pid}`, path);
      await keepNewest(dir);
    },
  };
}

/** The name holds the versions of knowledge and program, so that what is found has the right shape. */
function isSnapshot(kept: unknown): kept is Snapshot {
  return typeof kept === 'object' && kept !== null && 'version' in kept && 'learnt' in kept;
}

async function keepNewest(dir: string): Promise<void> {
  const names = (await readdir(dir)).filter((name) => FILE_NAME.test(name));
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(dir, name), at: (await stat(join(dir, name))).mtimeMs })),
  );
  const old = files.sort((a, b) => b.at - a.at).slice(KEPT);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}

let program: Promise<string> | undefined;

/** A hash of the program's own files. */
function programVersion(): Promise<string> {
  program ??= (async () => {
    const hash = createHash('sha256');
    for (const folder of PROGRAM) {
      const dir = join(import.meta.dirname, folder);
      const files = await readdir(dir, { recursive: true, withFileTypes: true });
      const paths = files.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
      for (const path of paths.sort()) hash.update(await readFile(path));
    }
    return hash.digest('hex');
  })();
  return program;
}
