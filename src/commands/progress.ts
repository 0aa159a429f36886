import { onInterrupt } from "../batch/interruption.ts";
import { counted } from "../report/words.ts";
import type { Lang } from "../rules/rule.ts";
import type { Messages } from "./messages.ts";

/** How far a run over many files has come. */
export interface Progress {
  /** One more input is done, with so many findings. */
  step(findings: number): void;
  /** Seconds since the beginning. */
  end(): number;
}

export interface ProgressOptions {
  readonly total: number;
  readonly lang: Lang;
  /** Whether a line may be shown that changes in place. */
  readonly live: boolean;
  readonly now?: () => number;
}

const EVERY_MS = 150;
/** Before that nothing can be said of the time that is left. */
const KNOWN_AFTER_S = 1;

const WORDS = {
  en: {
    rate: "documents/s",
    left: "left",
    stopped: (done: number, total: number) => `interrupted: ${done} of ${total} files done`,
  },
  ru: {
    rate: "документов/с",
    left: "осталось",
    stopped: (done: number, total: number) => `прервано: готово файлов ${done} из ${total}`,
  },
} as const satisfies Record<Lang, object>;

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** «312/10000 · 402 documents/s · 1201 findings · 0:24 left». */
export function progressLine(
  done: number,
  findings: number,
  seconds: number,
  { total, lang }: ProgressOptions,
): string {
  const words = WORDS[lang];
  const rate = seconds > 0 ? done / seconds : 0;
  const parts = [`${done}/${total}`];
  if (rate > 0) parts.push(`${rate < 10 ? rate.toFixed(1) : Math.round(rate)} ${words.rate}`);
  parts.push(counted(findings, "finding", lang));
  if (rate > 0 && seconds >= KNOWN_AFTER_S) {
    const left = clock((total - done) / rate);
    parts.push(lang === "ru" ? `${words.left} ${left}` : `${left} ${words.left}`);
  }
  return parts.join(" · ");
}

// `performance` would first be loaded for it
const uptime = (): number => process.uptime() * 1000;

export function progressOf(messages: Messages, options: ProgressOptions): Progress {
  const { total, live, lang, now = uptime } = options;
  const begin = now();
  let shown = Number.NEGATIVE_INFINITY;
  let done = 0;
  let findings = 0;
  const stopped = (): undefined => {
    messages.status("");
    messages.say(WORDS[lang].stopped(done, total));
  };
  // Of one file there is nothing to tell.
  const forget = total > 1 ? onInterrupt(stopped) : () => {};
  return {
    step: (more) => {
      done++;
      findings += more;
      const at = now();
      if (!live || at - shown < EVERY_MS) return;
      shown = at;
      messages.status(progressLine(done, findings, (at - begin) / 1000, options));
    },
    end: () => {
      forget();
      messages.status("");
      return (now() - begin) / 1000;
    },
  };
}
