import type { Input } from "../batch/inputs.ts";
import type { Done } from "../batch/tasks/work.ts";
import type { Writer } from "../export/writer.ts";
import type { Lang } from "../rules/rule.ts";
import { escapedLines } from "../text/visible.ts";
import { destinations } from "./destination.ts";
import { folderOutlet } from "./folder-outlet.ts";
import type { FilesRead } from "./overwriting.ts";
import { type OutputError, openSink, type Sink, writeAll } from "./sink.ts";

/** Where the documents of a run go, one after another, each printed already. */
export interface Outlet {
  /** The place that the document went to (null for standard output); undefined where nobody reads any more. */
  put(input: Input, done: Pick<Done, "text" | "rest">): Promise<string | null | undefined>;
  /** All documents are there. What kept single files from being written, by their paths. */
  finish(): Promise<readonly OutputError[]>;
  abort(): void;
}

export interface OutletOptions {
  readonly output?: string | undefined;
  readonly outDir?: string | undefined;
  readonly inputs: readonly Input[];
  readonly many: boolean;
  /** What none of the outputs may land on. */
  readonly reads: FilesRead;
  readonly lang: Lang;
}

/** One file or standard output for all; begun with the first document, so that a run without any leaves it alone. */
function singleOutlet(writer: Writer, { output, many, lang }: OutletOptions): Outlet {
  const place = output === undefined || output === "-" ? null : output;
  let sink: Sink | undefined;
  return {
    put: async (_, { text, rest }) => {
      const lead = sink ? writer.between : writer.open;
      sink ??= await openSink(output, lang, escapedLines);
      const heard = await writeAll(sink, many ? lead + text : text, rest);
      return heard ? place : undefined;
    },
    finish: async () => {
      if (many) await sink?.write(writer.close);
      await sink?.commit();
      return [];
    },
    abort: () => sink?.abort(),
  };
}

/** The place of each input, whether or not the others can be read: all are known before the first is written. */
function placesIn(folder: string, extension: string, { inputs, reads }: OutletOptions): Map<Input, string> {
  const place = destinations(folder, extension);
  const places = new Map(inputs.map((input) => [input, place(input.relative)]));
  for (const path of places.values()) reads.refuse(path);
  return places;
}

export function outletFor(writer: Writer, options: OutletOptions): Outlet {
  const { outDir, lang } = options;
  if (outDir === undefined) return singleOutlet(writer, options);
  return folderOutlet(outDir, lang, placesIn(outDir, writer.extension, options));
}
