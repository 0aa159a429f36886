import type { Inputs } from "../batch/inputs.ts";
import type { FormatName } from "../export/index.ts";
import type { Lang } from "../rules/rule.ts";
import type { Encoding } from "../text/decode/encodings.ts";
import type { BatchOptions } from "./batch-options.ts";
import type { ColorMode } from "./color.ts";
import { UsageError } from "./exit.ts";
import type { FailOn } from "./fail-on.ts";
import { checkGiven } from "./given.ts";
import { FilesRead } from "./overwriting.ts";

/** What `shnor parse` can be told. */
export interface ParseOptions extends BatchOptions {
  readonly format: FormatName;
  readonly output?: string;
  readonly outDir?: string;
  readonly encoding?: Encoding;
  readonly lang: Lang;
  readonly color: ColorMode;
  readonly failOn: FailOn;
  readonly filesFrom?: string;
  readonly stdinFilename?: string;
  readonly with?: readonly string[];
  readonly maxBytes: number;
  readonly registry?: string;
  readonly summary?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly debug?: boolean;
}

/** Refuses options that contradict one another. */
export function checkOptions(args: readonly string[], options: ParseOptions): void {
  const { output, outDir, quiet, verbose } = options;
  checkGiven(args, options);
  if (output !== undefined && outDir !== undefined)
    throw new UsageError({
      ru: "--output и --out-dir вместе не бывают",
      en: "--output and --out-dir exclude each other",
    });
  if (quiet && verbose)
    throw new UsageError({
      ru: "--quiet и --verbose вместе не бывают",
      en: "--quiet and --verbose exclude each other",
    });
}

/** Refuses what only the list of inputs shows to be wrong; what no output may land on. */
export function checkInputs({ inputs, many }: Inputs, options: ParseOptions): FilesRead {
  const { output, outDir, with: companions = [], registry, filesFrom } = options;
  if (companions.length > 0 && many)
    throw new UsageError({ ru: "--with нужен только при одном входе", en: "--with belongs to a single input" });
  const reads = new FilesRead(inputs, [...companions, registry, filesFrom]);
  if (outDir === undefined) reads.refuse(output);
  return reads;
}
