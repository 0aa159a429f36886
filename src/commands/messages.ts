import type { ModelFault } from "../batch/models.ts";
import { type Problem, problemText } from "../batch/problem.ts";
import { type Paint, PLAIN, paintFor } from "../report/paint.ts";
import { counted } from "../report/words.ts";
import type { Lang } from "../rules/rule.ts";
import { uncommanded, visible } from "../text/visible.ts";
import { type ColorMode, colorLevel } from "./color.ts";

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
  /** Something to know that is no fault of an input. */
  note(place: string, text: string): void;
  /** The end of a batch; `seconds` is null where it is not worth telling. */
  total(parsed: number, failed: number, seconds: number | null): void;
  /** A line at the end of a terminal that the next one replaces; "" takes it away. */
  status(text: string): void;
}

/** Back to the beginning of the line, and nothing behind. */
const CLEAR = "\r\u001b[K";

/** What fits on a line: a longer one would leave pieces behind. */
const fitted = (text: string, columns: number | undefined): string => text.slice(0, Math.max(20, columns ?? 80) - 1);

export async function messagesTo(stream: NodeJS.WriteStream, options: MessageOptions): Promise<Messages> {
  const paint = await paintFor(colorLevel(options.color, stream)).catch(() => PLAIN);
  const { lang } = options;
  const live = stream.isTTY && !options.quiet;
  let status = "";
  const write = (text: string): void => {
    const said = uncommanded(text);
    stream.write(status === "" ? said : `${CLEAR}${said}${status}`);
  };
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
    note: (place, text) => {
      if (!options.quiet) write(`shnor: ${visible(place)}: ${visible(text)}\n`);
    },
    status: (text) => {
      if (!live || text === status) return;
      status = fitted(text, stream.columns);
      stream.write(`${CLEAR}${status}`);
    },
    total: (parsed, failed, seconds) => {
      if (options.quiet) return;
      const rest = failed === 0 ? "" : lang === "ru" ? `, не прочитано: ${failed}` : `, ${failed} failed`;
      const time = seconds === null ? "" : `; ${seconds.toFixed(1)} ${lang === "ru" ? "с" : "s"}`;
      write(`${counted(parsed, "document", lang)}${rest}${time}\n`);
    },
  };
}
