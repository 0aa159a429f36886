import { join } from "node:path";
import type { Piece } from "../export/exporter.ts";
import type { Lang } from "../rules/rule.ts";
import { visibleLines } from "../text/visible.ts";
import type { FilesRead } from "./overwriting.ts";
import { openSink, type Sink } from "./sink.ts";
import { Tree } from "./tree.ts";

/** Where the pieces of an export go. */
export interface Target {
  /** False where nobody reads any more. */
  put(piece: Piece): Promise<boolean>;
  commit(): Promise<void>;
  abort(): void;
}

/** One file or standard output, begun with the first piece. */
export function fileTarget(output: string | undefined, lang: Lang): Target {
  let sink: Sink | undefined;
  return {
    put: async ({ content }) => {
      sink ??= await openSink(output, lang, visibleLines);
      return sink.write(content);
    },
    commit: async () => sink?.commit(),
    abort: () => sink?.abort(),
  };
}

/** More open files than this are closed early: some systems allow few. */
const MOST_OPEN = 100;

/** A set of files; each appears whole, all of them at the end, none of them over what is read. */
export function folderTarget(folder: string, lang: Lang, reads: FilesRead): Target {
  const tree = new Tree(folder, lang);
  const sinks = new Map<string, Sink>();
  let open = 0;
  const sinkOf = async (file: string): Promise<Sink> => {
    const known = sinks.get(file);
    if (known) return known;
    const path = join(folder, file);
    reads.refuse(path);
    await tree.prepare(path);
    const sink = await openSink(path, lang);
    sinks.set(file, sink);
    open++;
    return sink;
  };
  return {
    put: async ({ file, content, whole }) => {
      const sink = await sinkOf(file);
      await sink.write(content);
      if (whole && open > MOST_OPEN) {
        await sink.close();
        open--;
      }
      return true;
    },
    commit: async () => {
      for (const [file, sink] of sinks) {
        await sink.commit();
        sinks.delete(file);
      }
    },
    abort: () => {
      for (const sink of sinks.values()) sink.abort();
    },
  };
}
