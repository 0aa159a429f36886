import { collectInputs } from "../batch/inputs.ts";
import { extentProblem } from "../batch/problem.ts";
import { readInput } from "../batch/read.ts";
import { inspectLayout, inspectStructure } from "../pipeline.ts";
import type { Lang } from "../rules/rule.ts";
import type { Encoding } from "../text/decode/encodings.ts";
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
  const read = input ? await readInput(input, options) : problems[0];
  const source = read && "text" in read ? (extentProblem(read.name, read.text) ?? read) : read;
  if (!source) throw new UsageError({ ru: "нечего читать", en: "nothing to read" });
  if ("code" in source) {
    (await messagesTo(process.stderr, options)).problem(source);
    return EXIT.failed;
  }
  const show = options.stage === "layout" ? inspectLayout : inspectStructure;
  await (await openSink(undefined, options.lang)).write(show(source.text));
  return EXIT.clean;
}
