import { BY_PLAN_ADVERBS } from "../../../lexicon/time-events.ts";
import { STEM } from "../../../lexicon/time-index.ts";
import type { Match, Reader } from "../atom.ts";
import { holidaySeasons } from "../calendar/holidays.ts";
import { phrase } from "../calendar/phrase.ts";
import type { Pattern } from "../pattern.ts";
import { governed, startsTime, tailEnd } from "../tail.ts";
import { at, begins, isYear, type Token } from "../token.ts";

type Tokens = readonly Token[];

/** «в установленные сроки», «в сроки, установленные …»: the index behind, 0 where it is something else. */
function setTerm(tokens: Tokens, from: number): number {
  const first = at(tokens, from + 1);
  const second = at(tokens, from + 2);
  if (first.key === "deadline" || (first.text === "дни" && second.kind === ",")) {
    const said = second.kind === "," ? at(tokens, from + 3) : second;
    if (said.kind === "end") return first.key === "deadline" ? from + 2 : 0;
    return said.kind === "word" && begins(said, STEM.set) ? from + 2 : 0;
  }
  return begins(first, STEM.set) && second.key === "deadline" ? from + 3 : 0;
}

/** «в течение смены», «на протяжении каникул»: not of the plan's own time, which is `during`. */
function meanwhileOf(of: Token): boolean {
  return of.key === "holidays" || (of.kind === "word" && of.key === "word" && !begins(of, STEM.span));
}

/** «в период практики», «во время каникул», «в ходе проверки», «в дни каникул»; the plan's own period is none. */
function meanwhile(tokens: Tokens, from: number): number {
  const noun = at(tokens, from + 1);
  const whole = at(tokens, from + 2).key === "whole" ? 1 : 0;
  const of = at(tokens, from + 2 + whole);
  if (noun.key === "during" || noun.key === "extent") return meanwhileOf(of) ? from + 3 + whole : 0;
  const lasts = noun.key === "period" || noun.text === "ходе" || noun.text === "дни" || noun.text === "рамках";
  if (!lasts || of.kind !== "word" || phrase(tokens, from + 2)) return 0;
  // «в дни приёма на работу»: `on-day` reads those
  if (noun.text === "дни" && begins(of, STEM.own)) return 0;
  // `school-calendar` reads those
  if (noun.key === "period" && at(tokens, holidaySeasons(tokens, from + 2)).key === "holidays") return 0;
  if (of.key === "с" || of.key === "от" || of.key === "до" || of.key === "по") return 0;
  const own = noun.key === "period" && begins(of, STEM.span);
  return own ? 0 : from + 2;
}

const BY_TURNS: ReadonlySet<string> = new Set(BY_PLAN_ADVERBS);

/** «ГИА-2024»: the year is glued to the event's name. */
function isPartOfName(tokens: Tokens, i: number): boolean {
  const mark = at(tokens, i - 1);
  return isYear(at(tokens, i)) && mark.kind === "-" && !mark.gap;
}

/** The index behind «период», where an event and no time follows to the end of the piece; 0 where it is something else. */
function duringEvent(tokens: Tokens, from: number): number {
  const behind = meanwhile(tokens, from - 1);
  const event = at(tokens, from + 1);
  if (behind === 0 || event.key !== "word" || at(tokens, from - 1).kind === "word") return 0;
  for (let i = from + 1; i < tailEnd(tokens, behind); i++)
    if (startsTime(tokens, i) && !isPartOfName(tokens, i)) return 0;
  return behind;
}

function planAt(tokens: Tokens, from: number): number {
  const { key, text } = at(tokens, from);
  if (key === "по") {
    const noun = governed(tokens, from + 1);
    return noun?.kind === "plan" ? noun.index + 1 : 0;
  }
  // «график проверок»: the preposition is lost
  if (text === "график" && from === 0) return at(tokens, from + 1).kind === "word" ? from + 1 : 0;
  if (text === "согласно" || text === "соответственно") return at(tokens, from + 1).kind === "word" ? from + 1 : 0;
  if (key === "на") {
    const next = at(tokens, from + 1);
    // «на период проведения ярмарки»
    return next.text === "основании" ? from + 2 : next.key === "period" ? meanwhile(tokens, from) : 0;
  }
  // «период проведения ярмарки»
  if (key === "period") return text.startsWith("период") ? duringEvent(tokens, from) : 0;
  if (key === "word" || key === "deadline") {
    if (BY_TURNS.has(text)) return from + 1;
    const said = key === "deadline" || text === "дата" || text === "даты" ? from + 1 : from;
    return begins(at(tokens, said), STEM.later) ? from + 1 : 0;
  }
  if (at(tokens, from + 1).text === "соответствии") return from + 2;
  return setTerm(tokens, from) || meanwhile(tokens, from);
}

/** «в течение урока», «на протяжении смены»: beside a day they say how it is spent. */
function spent(tokens: Tokens, from: number, i: number): boolean {
  const { key } = at(tokens, from + 1);
  return (key === "during" || key === "extent") && begins(at(tokens, i - 1), STEM.hours);
}

/** When another paper or course says: «по отдельному графику», «согласно плану», «в сроки, установленные …», «в период практики». */
export const byPlan: Pattern = {
  name: "by-plan",
  begins: ["по", "в", "на", "word", "deadline", "period"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const i = planAt(tokens, from);
    if (i === 0) return undefined;
    const end = tailEnd(tokens, i, at(tokens, from).key === "по");
    return { atom: spent(tokens, from, i) ? { type: "by-plan", vague: true } : { type: "by-plan" }, end };
  },
  reads: [
    ["график проверок классов", ["by-plan"]],
    ["по отдельному графику", ["by-plan"]],
    ["на период проведения ЕГЭ", ["by-plan"]],
    ["на время ремонта школы", ["by-plan"]],
    ["период ГИА-2024", ["by-plan"]],
    ["на период апрель – май", ["2024-04/2024-05"]],
    ["пографику школы", ["by-plan"]],
    ["По плану работы", ["by-plan"]],
    ["по плану работы районного методического объединения", ["by-plan"]],
    ["по графику", ["by-plan"]],
    ["согласно графику", ["by-plan"]],
    ["согласно плану-графику", ["by-plan"]],
    ["согласно календарю.", ["by-plan"]],
    ["согласно графику музея", ["by-plan"]],
    ["Согласно графику ВПР (март-апрель)", ["by-plan", "2024-03/2024-04"]],
    ["согласно плану-графику ГИА (май, июнь)", ["by-plan", "2024-05", "2024-06"]],
    ["согласно плану работы районного клуба", ["by-plan"]],
    ["согласно заявкам школ, до 5 мая", ["by-plan", "../2024-05-05"]],
    ["в соответствии с планом работы", ["by-plan"]],
    ["в соответствии с графиком проведения ВПР", ["by-plan"]],
    ["в сроки, установленные министерством", ["by-plan"]],
    ["в установленные сроки", ["by-plan"]],
    ["в указанные сроки", ["by-plan"]],
    ["в период практики", ["by-plan"]],
    ["в период проведения ЕГЭ", ["by-plan"]],
    ["в дни каникул", ["by-plan"]],
    ["в дни, установленные графиком", ["by-plan"]],
    ["в срок, устанавливаемый штабом", ["by-plan"]],
    ["в сроки, устанавливаемые приказом комитета", ["by-plan"]],
    ["по расписанию", ["by-plan"]],
    ["по приказу управления образования", ["by-plan"]],
    ["по согласованию", ["by-plan"]],
    ["по согласованию с директором", ["by-plan"]],
    ["По особому графику в течение всего периода", ["by-plan", "ongoing 2024-01-01/2024-12-31"]],
    ["по плану, 2024 год", ["by-plan", "2024"]],
    ["по графику до 20 мая", ["by-plan", "../2024-05-20"]],
    ["по графику на протяжении года", ["by-plan", "2024"]],
    ["уточняется", ["by-plan"]],
    ["даты уточняются", ["by-plan"]],
    ["в соответствии с графиком, утвержденным приказом", ["by-plan"]],
    ["в сроки проведения ГИА", ["by-plan"]],
    ["согласно сроков", ["by-plan"]],
    ["по согласованию, но не позднее мая", ["by-plan", "../2024-05"]],
    ["в дни осенних каникул", ["by-plan"]],
    ["в период осенних и весенних каникул", ["by-plan"]],
    [
      "по плану, но не реже 1 раза в четверть",
      ["by-plan", "R:FREQ=YEARLY;BYMONTH=3,5,10,12 atLeast 2023-09-01/2024-08-31"],
      "school",
    ],
    ["в ходе проверок", ["by-plan"]],
    ["во время экзаменов", ["by-plan"]],
    ["в рамках месячника", ["by-plan"]],
    ["в дни проведения олимпиад", ["by-plan"]],
    ["по сменам", ["by-plan"]],
    ["июль, по заездам", ["2024-07", "by-plan"]],
    ["посменно", ["by-plan"]],
    ["период проведения ярмарки", ["by-plan"]],
    ["период проведения: май", ["2024-05"]],
    ["период проведения май", ["unknown"]],
  ],
  refuses: ["план", "в установленном порядке", "по школе"],
};
