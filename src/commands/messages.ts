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
  /** What is wrong with a file at a place of it, on one line. */
  fault(place: string, text: string): void;
  /** The end of a batch. */
  total(parsed: number, failed: number): void;
}

export async function messagesTo(stream: NodeJS.WriteStream, options: MessageOptions): Promise<Messages> {
  const paint = await paintFor(colorLevel(options.color, stream)).catch(() => PLAIN);
  const { lang } = options;
  const write = (text: string): void => void stream.write(text);
  return {
    paint,
    show: write,
    say: (text) => {
      if (!options.quiet) write(`${visible(text)}\n`);
    },
    problem: (problem) => {
      write(`shnor: ${visible(problem.input)}: ${paint.error(visible(problemText(problem, lang)))}\n`);
      if (options.debug && problem.stack) write(`${problem.stack}\n`);
    },
    fault: (place, text) => write(`shnor: ${visible(place)}: ${paint.error(visible(text))}\n`),
    total: (parsed, failed) => {
      if (options.quiet) return;
      const rest = failed === 0 ? "" : lang === "ru" ? `, не прочитано: ${failed}` : `, ${failed} failed`;
      write(`${counted(parsed, "document", lang)}${rest}\n`);
    },
  };
}
