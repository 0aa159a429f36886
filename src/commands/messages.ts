import type { ModelFault } from "../batch/models.ts";
import { type Problem, problemText } from "../batch/problem.ts";
import { type Paint, PLAIN } from "../report/paint.ts";
import { counted } from "../report/words.ts";
import type { Lang } from "../rules/rule.ts";
import { visible } from "../text/visible.ts";
import { type ColorMode, colorLevel, paintFor } from "./color.ts";

export interface MessageOptions {
  readonly lang: Lang;
  readonly color: ColorMode;
  readonly quiet?: boolean | undefined;
  readonly debug?: boolean | undefined;
}

/** What the program tells people: on stderr, never on stdout. */
export interface Messages {
  readonly paint: Paint;
  /** Ready text that was asked for: a summary, findings. */
  show(text: string): void;
  /** News that `--quiet` leaves out. */
  say(text: string): void;
  /** An input that gave no document, on one line. */
  problem(problem: Problem): void;
  /** What is wrong at a place of a file, on one line. */
  fault(place: string, text: string, stack?: string): void;
  /** What keeps a file from being a model, a line for each fault. */
  faults(name: string, faults: readonly ModelFault[]): void;
  /** The end of a batch. */
  total(parsed: number, failed: number): void;
}

export async function messagesTo(stream: NodeJS.WriteStream, options: MessageOptions): Promise<Messages> {
  const paint = await paintFor(colorLevel(options.color, stream)).catch(() => PLAIN);
  const { lang } = options;
  const write = (text: string): void => void stream.write(text);
  const fault = (place: string, text: string, stack?: string): void => {
    write(`shnor: ${visible(place)}: ${paint.error(visible(text))}\n`);
    if (options.debug && stack) write(`${stack}\n`);
  };
  return {
    paint,
    show: write,
    say: (text) => {
      if (!options.quiet) write(`${visible(text)}\n`);
    },
    fault,
    problem: (problem) => fault(problem.input, problemText(problem, lang), problem.stack),
    faults: (name, faults) => {
      for (const { path, line, message } of faults) {
        fault(line === null ? name : `${name}:${line}`, path === "" ? message : `${path}: ${message}`);
      }
    },
    total: (parsed, failed) => {
      if (options.quiet) return;
      const rest = failed === 0 ? "" : lang === "ru" ? `, не прочитано: ${failed}` : `, ${failed} failed`;
      write(`${counted(parsed, "document", lang)}${rest}\n`);
    },
  };
}
