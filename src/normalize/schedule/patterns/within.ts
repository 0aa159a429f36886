import { type Match, PLAIN_RULE, type Reader } from "../atom.ts";
import { type Duration, dayTerm, duration } from "../duration.ts";
import type { Pattern } from "../pattern.ts";
import { tailEnd } from "../tail.ts";
import { at, type Token } from "../token.ts";

type Tokens = readonly Token[];

/** The index behind «со дня», «после», «с момента», «с даты», «от»; the given index where no such word stands there. */
export function anchorStart(tokens: Tokens, from: number): number {
  const first = at(tokens, from);
  const next = at(tokens, from + 1);
  if (first.key === "после" || first.key === "от") return from + 1;
  if (first.key === "с")
    return next.key === "day" || /^(?:момент|дат|начал|окончани)/.test(next.text) ? from + 2 : from + 1;
  return from;
}

/** «в течение (всего, учебного) дня», «в течение недели»: no length that is counted from something. */
function vaguely(tokens: Tokens, from: number): Match | undefined {
  const i = at(tokens, from).key === "whole" ? from + 1 : from;
  const read = at(tokens, i).kind === "word" ? duration(tokens, i) : undefined;
  const noun = read ? at(tokens, read.end - 1).text : "";
  const spent = noun === "дня" || noun === "недели" || noun === "месяца";
  if (!read || !spent || at(tokens, i).key === "cardinal" || anchorStart(tokens, read.end) > read.end) return undefined;
  const { iso, working } = read.value;
  const anchor = [read.end, read.end] as const;
  return {
    atom: { type: "relative", offset: iso, workingDays: working, direction: "after", anchor, vague: true },
    end: read.end,
  };
}

/** «весь месяц», «целый месяц». */
function wholeMonth(tokens: Tokens, from: number): Match | undefined {
  const fits = at(tokens, from).key === "whole" && at(tokens, from + 1).text === "месяц";
  const end = from + 2;
  if (!fits || anchorStart(tokens, end) > end) return undefined;
  const month = { type: "relative", offset: "P1M", workingDays: false, direction: "after", vague: true } as const;
  return { atom: { ...month, anchor: [end, end] }, end };
}

const everySecondDay = (end: number): Match => ({
  atom: { type: "rule", rule: { ...PLAIN_RULE, freq: "DAILY", interval: 2 } },
  end,
});

function relative(read: Duration, direction: "after" | "before", anchor: readonly [number, number]): Match {
  return {
    atom: { type: "relative", offset: read.iso, workingDays: read.working, direction, anchor },
    end: anchor[1],
  };
}

/** A length of time after an event: «в течение 10 рабочих дней после …», «не позднее 3 дней со дня …», «в пятидневный срок», «через месяц после …». */
export const within: Pattern = {
  name: "within",
  begins: ["в", "in-during", "не", "через", "на", "whole"],
  match({ tokens }: Reader, from: number): Match | undefined {
    // «в срок не позднее 3 дней со дня …»
    const named = at(tokens, from).key === "в" && at(tokens, from + 1).key === "deadline" ? 2 : 0;
    const comma = named > 0 && at(tokens, from + named).kind === "," ? 1 : 0;
    let i = from + named + comma;
    const first = at(tokens, i);
    if (first.key === "whole") return wholeMonth(tokens, i);
    if (named > 0 && first.key !== "не") return undefined;
    const next = at(tokens, i + 1);
    const lasts = first.key === "в" && next.key === "during";
    const later = first.key === "не" && (next.key === "later" || next.key === "more");
    if (first.key === "на") {
      // «на следующий день после …»
      const day = (next.key === "next" || next.key === "ordinal") && at(tokens, i + 2).key === "day";
      const behind = anchorStart(tokens, i + 3);
      const days = next.key === "ordinal" ? next.value : 1;
      return day && behind > i + 3
        ? relative({ iso: `P${days}D`, working: false }, "after", [behind, tailEnd(tokens, behind)])
        : undefined;
    }
    if (first.key === "in-during" || first.key === "через") i++;
    else if (lasts || later) i += 2;
    else if (first.key === "в") i++;
    else return undefined;
    if (at(tokens, i).key === "чем") i++;
    if (later && at(tokens, i).key === "next" && at(tokens, i + 1).key === "day") {
      // «не позднее следующего дня (после …)»
      const behind = anchorStart(tokens, i + 2);
      const end = behind > i + 2 ? tailEnd(tokens, behind) : i + 2;
      return relative({ iso: "P1D", working: false }, "after", [end > i + 2 ? behind : end, end]);
    }
    if (at(tokens, i).key === "через") i++;
    // «в течение не более 5 дней»
    if (lasts && at(tokens, i).key === "не" && (at(tokens, i + 1).key === "more" || at(tokens, i + 1).key === "later"))
      i += 2;
    const spent = lasts || first.key === "in-during" ? vaguely(tokens, i) : undefined;
    if (spent) return spent;
    const read = first.key === "в" && !lasts ? dayTerm(tokens, i) : duration(tokens, i);
    if (!read) return undefined;
    const term = read.value;
    if (later && at(tokens, read.end).key === "до")
      return relative(term, "before", [read.end + 1, tailEnd(tokens, read.end + 1)]);
    const behind = anchorStart(tokens, read.end);
    // «не более 5 дней» is how long something lasts
    const lasting = later && next.key === "more";
    // «через день»: every second one
    const alternate =
      behind === read.end && first.key === "через" && term.iso === "P1D" && at(tokens, i).text === "день";
    if (alternate) return everySecondDay(read.end);
    if (behind === read.end) return lasting ? undefined : relative(term, "after", [read.end, read.end]);
    return relative(term, "after", [behind, tailEnd(tokens, behind)]);
  },
  reads: [
    ["через день", ["R:FREQ=DAILY;INTERVAL=2 2024-01-01/2024-12-31"]],
    ["через день после семинара", ["relative P1D after «семинара»"]],
    ["в течение месяца", ["2024-01"], "january"],
    ["весь месяц", ["2024-01"], "january"],
    ["в течение всего месяца", ["2024-01"], "january"],
    ["весь месяц", ["unknown"]],
    ["март, весь месяц", ["2024-03"]],
    ["в течение месяца после семинара", ["relative P1M after «семинара»"], "january"],
    ["в течение месяца", ["unknown"]],
    ["в течение недели", ["unknown"]],
    ["в течение дня", ["unknown"]],
    ["14 марта в течение дня", ["2024-03-14"]],
    ["14.03. в течение всего дня", ["2024-03-14"]],
    ["14 марта, весь день", ["2024-03-14"]],
    ["ежедневно в течение дня", ["R:FREQ=DAILY 2024-01-01/2024-12-31"]],
    ["март, в течение месяца", ["2024-03"]],
    ["апрель (в течение недели)", ["2024-04"]],
    ["в течение месяца: март", ["2024-03"]],
    ["14 марта, в течение урока", ["2024-03-14"]],
    ["14 марта в течение учебного дня", ["2024-03-14"]],
    ["март, в течение смены", ["2024-03", "by-plan"]],
    ["по запросу, в течение дня", ["on-demand", "relative P1D after «»"]],
    ["14 марта, в течение месяца после слёта", ["2024-03-14", "relative P1M after «слёта»"]],
    ["в течение 10 рабочих дней после получения результатов", ["relative P10D w after «получения результатов»"]],
    ["в течение 3 дней со дня подписания приказа", ["relative P3D after «подписания приказа»"]],
    ["в течение трёх рабочих дней с момента поступления заявления", ["relative P3D w after «поступления заявления»"]],
    ["в течение недели после проведения", ["relative P1W after «проведения»"]],
    ["в течение двух недель", ["relative P2W after «»"]],
    ["в течение 5 (пяти) рабочих дней со дня обращения", ["relative P5D w after «обращения»"]],
    ["май 2024 (не позднее 3 дней со дня регистрации)", ["2024-05", "relative P3D after «регистрации»"]],
    ["не позднее двух рабочих дней", ["relative P2D w after «»"]],
    ["не позднее 15 дней со дня утверждения", ["relative P15D after «утверждения»"]],
    ["не позднее 3-х рабочих дней после окончания смены", ["relative P3D w after «окончания смены»"]],
    ["не позднее 5 дней до начала", ["relative P5D before «начала»"]],
    ["через 2 недели после диагностики", ["relative P2W after «диагностики»"]],
    ["через месяц после посещения", ["relative P1M after «посещения»"]],
    ["в 10-дневный срок со дня издания", ["relative P10D after «издания»"]],
    ["в десятидневный срок", ["relative P10D after «»"]],
    ["в трехдневный срок после получения замечаний", ["relative P3D after «получения замечаний»"]],
    ["в недельный срок", ["relative P1W after «»"]],
    ["в месячный срок", ["relative P1M after «»"]],
    ["в 3-х дневный срок", ["relative P3D after «»"]],
    ["на следующий день после экзамена", ["relative P1D after «экзамена»"]],
    ["в течение 1 месяца после утверждения", ["relative P1M after «утверждения»"]],
    ["через 3 месяца", ["relative P3M after «»"]],
    ["в трехмесячный срок", ["relative P3M after «»"]],
    ["не позднее следующего дня", ["relative P1D after «»"]],
    ["в 2-недельный срок", ["relative P2W after «»"]],
    ["в течение суток", ["relative P1D after «»"]],
    ["в течение 24 часов", ["relative PT24H after «»"]],
    ["В течение 10 дней", ["relative P10D after «»"]],
    ["в срок не позднее 3 рабочих дней со дня обращения", ["relative P3D w after «обращения»"]],
    ["в срок, не позднее 10 дней после проверки", ["relative P10D after «проверки»"]],
    ["в течение не более 5 дней", ["relative P5D after «»"]],
    ["в течение пяти рабочих дней с даты регистрации", ["relative P5D w after «регистрации»"]],
  ],
  refuses: ["в течение урока", "через школу", "не позднее", "не более 5 дней", "в срочный срок"],
};
