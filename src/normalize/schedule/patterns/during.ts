import { STEM } from "../../../lexicon/time-index.ts";
import type { Match, Reader } from "../atom.ts";
import { dateAtom } from "../calendar/lead.ts";
import { fromDash, fromTo, phrase } from "../calendar/phrase.ts";
import { wholeYear } from "../calendar/primary.ts";
import type { Pattern } from "../pattern.ts";
import { tailEnd } from "../tail.ts";
import { at, begins, type Token } from "../token.ts";

/** The index behind «в течение», «на протяжении», «весь»; the given index where none of them stands there. */
function throughout(tokens: readonly Token[], from: number): number {
  let i = from;
  const first = at(tokens, i).key;
  if (first === "in-during") i++;
  else if (
    (first === "в" && at(tokens, i + 1).key === "during") ||
    (first === "на" && at(tokens, i + 1).key === "extent")
  )
    i += 2;
  else if (first === "during" && at(tokens, i).text.startsWith("теч")) i++;
  else if (first === "на" && at(tokens, i + 1).key === "whole") i++;
  if (at(tokens, i).key === "whole") i++;
  return i;
}

/** «(всего) периода реализации проекта», «срока действия программы»: the plan's own time. */
function planSpan(tokens: readonly Token[], from: number): number {
  const named = at(tokens, from);
  if (named.kind === "word" && named.key === "word" && begins(named, STEM.span)) return tailEnd(tokens, from + 1);
  // «отчетного периода»
  const i = named.key === "current" ? from + 1 : from;
  const { key } = at(tokens, i);
  if (key !== "period" && key !== "deadline") return from;
  if (at(tokens, i).text.startsWith("врем")) return i + 1;
  const next = at(tokens, i + 1);
  return next.kind === "word" && begins(next, STEM.span) ? tailEnd(tokens, i + 1) : i + 1;
}

/** A whole year or period: «в течение года», «весь учебный год», «на протяжении 2024 года», «в течение всего периода». */
export const during: Pattern = {
  name: "during",
  begins: ["в", "на", "in-during", "during", "whole", "school", "year"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const i = throughout(tokens, from);
    if (i === from) {
      // «учебный год» alone
      const alone = at(tokens, from).key === "в" ? from + 1 : from;
      const bare =
        at(tokens, alone).key === "school" || (alone === from && at(tokens, from).text === "год")
          ? wholeYear(tokens, alone)
          : undefined;
      return bare ? { atom: dateAtom(bare, { span: true }), end: bare.end } : undefined;
    }
    const behind = planSpan(tokens, i);
    if (behind > i) {
      const whole = at(tokens, i - 1).key === "whole" || behind > i + 1;
      // «весь период с сентября по май»
      const own =
        at(tokens, behind).key === "с" ? (fromTo(tokens, behind + 1) ?? fromDash(tokens, behind + 1)) : undefined;
      return own
        ? { atom: dateAtom(own, { span: true }), end: own.end }
        : { atom: { type: "ongoing", whole }, end: behind };
    }
    const read = phrase(tokens, i) ?? wholeYear(tokens, i);
    if (!read || read.unit === "bare-day" || read.unit === "day-of-month") return undefined;
    // «в течение 2 недель» is a length of time
    if (read.unit === "part-of-month" && read.stretches[0]?.a.month === 0) return undefined;
    return { atom: dateAtom(read, { span: true }), end: read.end };
  },
  reads: [
    ["в течение года", ["2024"]],
    ["в течение года", ["2022/2024"], "years"],
    ["в течение года", ["2023-09/2024-08"], "school"],
    ["в течение года", ["unknown"], "none"],
    ["В течении года", ["2024"]],
    ["втечение года", ["2024"]],
    ["в течение 2024 года", ["2024"]],
    ["в течение 2024-2025 гг.", ["2024/2025"]],
    ["в течение учебного года", ["2023-09/2024-08"], "school"],
    ["в течение учебного года", ["2023-09/2024-08"]],
    ["в течение 2023-2024 учебного года", ["2023-09/2024-08"]],
    ["в течение всего учебного года", ["2023-09/2024-08"], "school"],
    ["в течение всего периода", ["ongoing 2024-01-01/2024-12-31"]],
    ["в течение всего периода реализации программы", ["ongoing 2024-01-01/2024-12-31"]],
    ["весь год", ["2024"]],
    ["весь учебный год", ["2023-09/2024-08"], "school"],
    ["весь период", ["ongoing 2024-01-01/2024-12-31"]],
    ["весь 2024 год", ["2024"]],
    ["на протяжении года", ["2024"]],
    ["на протяжении всего учебного года", ["2023-09/2024-08"], "school"],
    ["в течение сентября", ["2024-09"]],
    ["в течение мая-июня 2024 г.", ["2024-05/2024-06"]],
    ["в течение I полугодия 2024 г.", ["2024-01/2024-06"]],
    ["учебный год", ["2023-09/2024-08"], "school"],
    ["в течение года, ежемесячно", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["В течение всего периода по особому графику", ["ongoing 2024-01-01/2024-12-31", "by-plan"]],
    ["в течение года по плану", ["2024", "by-plan"]],
    ["в течение года (по графику)", ["2024", "by-plan"]],
    ["В течение года (1 раз в квартал)", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["В течение года по мере необходимости", ["2024", "on-demand"]],
    ["в течение года, не реже 1 раза в квартал", ["R:FREQ=MONTHLY;INTERVAL=3 atLeast 2024-01-01/2024-12-31"]],
    ["В течение 2023-2024 уч. года", ["2023-09/2024-08"]],
    ["в течение уч. года", ["2023-09/2024-08"], "school"],
    ["В теч. года", ["2024"]],
    ["в теч.года", ["2024"]],
    ["в теч. уч. года", ["2023-09/2024-08"], "school"],
    ["Весь период реализации программы", ["ongoing 2024-01-01/2024-12-31"]],
    ["в течение реализации программы", ["ongoing 2024-01-01/2024-12-31"]],
    ["на весь период", ["ongoing 2024-01-01/2024-12-31"]],
    ["В тече-нии года", ["2024"]],
    ["в теч-е года", ["2024"]],
    ["в теч-ии года", ["2024"]],
    ["в течен. года", ["2024"]],
    ["в теч-е уч-го года", ["2023-09/2024-08"], "school"],
    ["в\nтечение\nгода", ["2024"]],
    ["течение года", ["2024"]],
    ["Круглый год", ["2024"]],
    ["круглый год", ["2024"]],
    ["в течение 3 квартала", ["2024-07/2024-09"]],
    ["в теч. 2024 г.", ["2024"]],
    ["в течение 2023/24 и 2024/25 учебных годов", ["2023-09/2024-08", "2024-09/2025-08"]],
    ["весь период с 3 октября – 8 ноября", ["2024-10-03/2024-11-08"]],
    ["в течение года (сентябрь, декабрь)", ["2024", "2024-09", "2024-12"]],
  ],
  refuses: ["в течение урока", "весь класс", "в течение", "в течение квартала"],
};
