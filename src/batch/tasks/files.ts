import type { Registry } from "../../model/types.ts";
import type { Lang } from "../../rules/rule.ts";
import type { Encoding } from "../../text/decode/encodings.ts";
import type { Source } from "../../text/source.ts";
import { type CacheSettings, openCache } from "../cache.ts";
import type { Input } from "../inputs.ts";
import { internalProblem } from "../problem.ts";
import { readBytes } from "../read.ts";
import type { Reply, Work, Worker } from "./work.ts";

/** What every kind of work on files is told. */
export interface FileSettings {
  readonly lang: Lang;
  readonly encoding?: Encoding | undefined;
  readonly registry?: Registry;
  /** Further files of the one document. */
  readonly companions?: readonly Source[];
  readonly maxBytes: number;
  readonly cache?: CacheSettings | undefined;
}

/** Makes the result of one input; `keep` says whether it is worth keeping. */
type Make = (input: Input, bytes: Uint8Array) => Promise<Reply & { readonly keep: boolean }>;

function cached(
  make: Make,
  settings: CacheSettings,
  scope: string,
): (input: Input, bytes: Uint8Array) => Promise<Reply> {
  const cache = openCache(settings, scope);
  return async (input, bytes) => {
    const key = cache.key(input.name, bytes);
    const { done, note } = cache.get(key);
    if (done) return done;
    const { keep, ...reply } = await make(input, bytes);
    const trouble = keep && "facts" in reply ? cache.put(key, reply) : undefined;
    const told = trouble ?? note;
    return told ? { ...reply, note: told } : reply;
  };
}

/** Work on files: reads each, asks the cache where there is one, and makes what is not there. */
export function fileWork<S extends FileSettings>(kind: string, open: (settings: S) => Promise<Make>): Work {
  return async (text): Promise<Worker> => {
    const settings = JSON.parse(text) as S;
    const make = await open(settings);
    const { cache, maxBytes } = settings;
    const scope = JSON.stringify([kind, { ...settings, cache: null }]);
    const plain = async (input: Input, bytes: Uint8Array): Promise<Reply> => {
      const { keep: _, ...reply } = await make(input, bytes);
      return reply;
    };
    const result = cache ? cached(make, cache, scope) : plain;
    return async (item) => {
      const input = JSON.parse(item) as Input;
      try {
        const bytes = await readBytes(input, maxBytes);
        return "code" in bytes ? { problem: bytes } : await result(input, bytes);
      } catch (error) {
        return { problem: internalProblem(input.name, error) };
      }
    };
  };
}
