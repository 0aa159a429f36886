import { collectInputs } from "../batch/inputs.ts";
import { readInput } from "../batch/read.ts";
import { inspectLayout, inspectStructure } from "../pipeline.ts";
import type { Lang } from "../rules/rule.ts";
import type { Encoding } from "../text/decode/encodings.ts";
import { excessOf } from "../text/extent.ts";
import type { ColorMode } from "./color.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { STAGES } from "./flags.ts";
import { messagesTo } from "./messages.ts";
import { FilesRead } from "./overwriting.ts";
import { openSink } from "./sink.ts";

export interface InspectOptions {
  readonly stage: (typeof STAGES)[number];
  readonly encoding?: Encoding;
  readonly lang: Lang;
  readonly color: ColorMode;
  readonly maxBytes: number;
}

/** `shnor inspect`: what a stage saw in one input; the exit status. */
export async function inspect(arg: string, options: InspectOptions): Promise<number> {
  const { inputs, problems, many } = await collectInputs([arg]);
  if (many) throw new UsageError({ ru: "inspect читает один файл", en: "inspect reads a single file" });
  new FilesRead(inputs).refuse(undefined);
  const [input] = inputs;
  const source = input ? await readInput(input, options) : problems[0];
  if (!source) throw new UsageError({ ru: "нечего читать", en: "nothing to read" });
  if ("code" in source) {
    (await messagesTo(process.stderr, options)).problem(source);
    return EXIT.failed;
  }
  const excess = excessOf(source.text);
  if (excess) {
    const problem = { input: source.name, code: excess.code, detail: String(excess.line) };
    (await messagesTo(process.stderr, options)).problem(problem);
    return EXIT.failed;
  }
  const show = options.stage === "layout" ? inspectLayout : inspectStructure;
  await (await openSink(undefined, options.lang)).write(show(source.text));
  return EXIT.clean;
}
