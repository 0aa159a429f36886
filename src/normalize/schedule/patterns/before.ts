import { STEM } from "../../../lexicon/time-index.ts";
import type { Match, Reader } from "../atom.ts";
import { phrase } from "../calendar/phrase.ts";
import { type Duration, duration } from "../duration.ts";
import type { Pattern } from "../pattern.ts";
import { tailEnd } from "../tail.ts";
import { at, begins, type Token } from "../token.ts";

type Tokens = readonly Token[];

function relative(tokens: Tokens, read: Duration | undefined, anchor: number): Match | undefined {
  const end = tailEnd(tokens, anchor);
  if (end === anchor) return undefined;
  const atom = {
    type: "relative",
    offset: read?.iso ?? null,
    workingDays: read?.working ?? false,
    direction: "before",
  } as const;
  return { atom: { ...atom, anchor: [anchor, end] }, end };
}

/** The index of «за» behind «не позднее чем», «не менее чем», «не позже»; the given index where there is none. */
function notLater(tokens: Tokens, from: number): number {
  if (at(tokens, from).key !== "не") return from;
  const { key } = at(tokens, from + 1);
  if (key !== "later" && key !== "less" && key !== "more") return from;
  let i = from + 2;
  if (at(tokens, i).kind === ",") i++;
  if (at(tokens, i).key === "чем") i++;
  return i;
}

/** Before an event: «за 5 дней до …», «не позднее чем за 3 дня до …», «до начала …», «перед проведением …», «к моменту …». */
export const before: Pattern = {
  name: "before",
  begins: ["за", "не", "до", "перед", "к"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const first = at(tokens, from);
    if (first.key === "перед") return relative(tokens, undefined, from + 1);
    const i = notLater(tokens, from);
    if (at(tokens, i).key === "за") {
      const read = duration(tokens, i + 1);
      return read && at(tokens, read.end).key === "до" ? relative(tokens, read.value, read.end + 1) : undefined;
    }
    if (first.key !== "до" && first.key !== "к") return undefined;
    const event = at(tokens, from + 1);
    if (event.kind !== "word" || !begins(event, STEM.event)) return undefined;
    // «до начала учебного года» is the calendar's
    if (event.key.startsWith("part-") && (at(tokens, from + 2).key === "every" || phrase(tokens, from + 1)))
      return undefined;
    return relative(tokens, undefined, from + 1);
  },
  reads: [
    ["за 5 дней до начала экзамена", ["relative P5D before «начала экзамена»"]],
    ["не позднее чем за 3 дня до проведения", ["relative P3D before «проведения»"]],
    ["не позднее, чем за 10 рабочих дней до заседания", ["relative P10D w before «заседания»"]],
    ["за неделю до мероприятия", ["relative P1W before «мероприятия»"]],
    ["за две недели до начала каникул", ["relative P2W before «начала каникул»"]],
    ["за месяц до начала ГИА", ["relative P1M before «начала ГИА»"]],
    ["до начала ГИА", ["relative null before «начала ГИА»"]],
    ["до проведения экзаменов", ["relative null before «проведения экзаменов»"]],
    ["перед началом учебного года", ["relative null before «началом учебного года»"]],
    ["накануне праздника", ["relative null before «праздника»"]],
    ["к моменту открытия", ["relative null before «моменту открытия»"]],
    ["к началу отопительного сезона", ["relative null before «началу отопительного сезона»"]],
    ["до окончания проекта", ["relative null before «окончания проекта»"]],
    ["до особого распоряжения", ["relative null before «особого распоряжения»"]],
    ["до начала летних каникул", ["relative null before «начала летних каникул»"]],
    ["до проведения ГИА", ["relative null before «проведения ГИА»"]],
  ],
  refuses: ["до школы", "за школу", "перед", "к директору"],
};
