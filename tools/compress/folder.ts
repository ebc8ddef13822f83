import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files that get smaller: texts. What Pagefind and PNG write is compressed already. */
const isText = (path: string) =>
  /(?:\.(?:css|html|ics|js|json|md|mjs|svg|txt|webmanifest|xml)|(?:^|[/\\])OWNERS)$/.test(path);

/** How much work goes into a file. */
export type Quality = { readonly brotli: number; readonly gzip: number };

/** The most that both can do: a file is compressed once, and sent often. */
const best: Quality = { brotli: 11, gzip: 9 };

/** What was done. */
export type Compressed = {
  /** Texts of the folder. */
  readonly files: number;
  /** Those that were compressed this time; the others had not changed. */
  readonly written: number;
  /** Bytes of all of them, as they are and as a browser gets them; a file that got no smaller counts as it is. */
  readonly bytes: { readonly plain: number; readonly brotli: number; readonly gzip: number };
  readonly seconds: number;
};

const encodings = [
  {
    name: 'brotli',
    extension: '.br',
    compress: (data: Buffer, { brotli }: Quality) =>
      promisify(brotliCompress)(data, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: brotli,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
        },
      }),
  },
  {
    name: 'gzip',
    extension: '.gz',
    compress: (data: Buffer, { gzip: level }: Quality) => promisify(gzip)(data, { level }),
  },
] as const;

/**
 * Writes `<file>.br` and `<file>.gz` beside every text of a built site, where that is smaller. A compressed file has the
 * time of its text, by which it is known to be up to date the next time.
 */
export async function compressFolder(folder: string, quality: Quality = best): Promise<Compressed> {
  const start = performance.now();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const queue = paths.filter(isText);
  const files = queue.length;
  const bytes = { plain: 0, brotli: 0, gzip: 0 };
  let written = 0;
  const work = async () => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const done = await compressFile(path, quality);
      if (done.isWritten) written += 1;
      for (const name of ['plain', 'brotli', 'gzip'] as const) bytes[name] += done[name];
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return { files, written, bytes, seconds: (performance.now() - start) / 1000 };
}

/** Compresses a file in each way in which that was not done since it was written. */
async function compressFile(path: string, quality: Quality) {
  const { mtime, size } = await stat(path);
  const done = { plain: size, brotli: size, gzip: size, isWritten: false };
  let data: Buffer | undefined;
  for (const { name, extension, compress } of encodings) {
    const target = `${path}${extension}`;
    const kept = await stat(target).catch(() => undefined);
    if (kept && Math.abs(kept.mtimeMs - mtime.getTime()) < 1) {
      done[name] = kept.size;
      continue;
    }
    data ??= await readFile(path);
    const smaller = await compress(data, quality);
    if (smaller.length >= size) {
      await rm(target, { force: true });
      continue;
    }
    await writeFile(target, smaller);
    await utimes(target, mtime, mtime);
    done[name] = smaller.length;
    done.isWritten = true;
  }
  return done;
}

/** One line that says what was done. */
export function summary({ files, written, bytes, seconds }: Compressed): string {
  const size = (count: number) => `${(count / 1e6).toFixed(2)} MB`;
  return (
    `Compressed: ${written} of ${files} texts in ${seconds.toFixed(1)} s, the others were up to date. ` +
    `${size(bytes.plain)} as they are, ${size(bytes.gzip)} as gzip, ${size(bytes.brotli)} as brotli.`
  );
}
