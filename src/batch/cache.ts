import { createHash, randomUUID } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import type { CacheNote, Done } from "./tasks/work.ts";

/** Where results are kept, and which program made them. */
export interface CacheSettings {
  readonly folder: string;
  readonly program: string;
}

export type Looked = { readonly done: Done | null; readonly note?: CacheNote };

/** Results of earlier runs by what they were made from. */
export interface Cache {
  key(name: string, bytes: Uint8Array): string;
  get(key: string): Looked;
  put(key: string, done: Done): CacheNote | undefined;
}

const MAGIC = "shnor cache 1";
const HASH = 64;
/** An entry that is used counts as new, but not every day anew. */
const FRESH_MS = 24 * 60 * 60 * 1000;

const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
};

/** Two lines that say what the entry is, then the facts on a line, then the text. */
function printed(key: string, { facts, text }: Done): Buffer {
  const body = Buffer.from(`${facts}\n${text}`, "utf8");
  return Buffer.concat([Buffer.from(`${MAGIC}\n${key} ${sha256(body)}\n`), body]);
}

/** The result in an entry; null where the entry is not what this program wrote for this key. */
function readBack(entry: Buffer, key: string): Done | null {
  const begin = MAGIC.length + 1 + 2 * HASH + 2;
  const head = entry.subarray(0, begin).toString("latin1");
  const body = entry.subarray(begin);
  if (head !== `${MAGIC}\n${key} ${sha256(body)}\n`) return null;
  const cut = body.indexOf(0x0a);
  return { facts: body.subarray(0, cut).toString("utf8"), text: body.subarray(cut + 1).toString("utf8") };
}

function store(path: string, entry: Buffer): void {
  // No sync to the disk: an entry that a power cut has torn does not pass its sum.
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, entry, { flag: "wx", mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** `scope` is everything beside the input that the result depends on. */
export function openCache({ folder, program }: CacheSettings, scope: string): Cache {
  const made = new Set<string>();
  const scoped = sha256(JSON.stringify([program, scope]));
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2));
  return {
    key: (name, bytes) => sha256(scoped, sha256(name), sha256(bytes)),
    get: (key) => {
      const path = pathOf(key);
      try {
        const found = statSync(path);
        // A pipe in its place would be waited for without end.
        const done = found.isFile() ? readBack(readFileSync(path), key) : null;
        if (!done) return { done, note: { code: "damaged", path } };
        const now = Date.now();
        if (now - found.mtimeMs > FRESH_MS) utimesSync(path, now / 1000, now / 1000);
        return { done };
      } catch (error) {
        const absent = (error as NodeJS.ErrnoException).code === "ENOENT";
        return absent ? { done: null } : { done: null, note: { code: "damaged", path } };
      }
    },
    put: (key, done) => {
      // What comes in pieces is too long to keep.
      if (done.rest) return undefined;
      const path = pathOf(key);
      try {
        const below = dirname(path);
        if (!made.has(below)) makeFolder(below, 0o700);
        made.add(below);
        store(path, printed(key, done));
        return undefined;
      } catch {
        return { code: "unwritable", path: folder };
      }
    },
  };
}
