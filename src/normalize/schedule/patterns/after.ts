import { HOURS_ENDS } from "../../../lexicon/time-notes.ts";
import type { Match, Reader } from "../atom.ts";
import { phrase } from "../calendar/phrase.ts";
import { duration } from "../duration.ts";
import type { Pattern } from "../pattern.ts";
import { governed, tailEnd } from "../tail.ts";
import { at, type Token } from "../token.ts";

type Tokens = readonly Token[];

const AFTER_HOURS: ReadonlySet<string> = new Set(HOURS_ENDS);
const AT_ONCE: ReadonlySet<string> = new Set(["незамедлительно", "немедленно", "безотлагательно"]);

/** The index of the event behind «после», «сразу после», «со дня», «по итогам»; 0 where no such word stands there. */
function eventAt(tokens: Tokens, from: number): number {
  const first = at(tokens, from);
  const now = first.text === "сразу" || first.text === "непосредственно" || AT_ONCE.has(first.text);
  const i = now ? from + 1 : from;
  const { key } = at(tokens, i);
  if (key === "после") return phrase(tokens, i + 1) ? 0 : i + 1;
  if (key === "с" && (at(tokens, i + 1).key === "day" || /^(?:момент|дат)/.test(at(tokens, i + 1).text))) return i + 2;
  const noun = key === "по" ? governed(tokens, i + 1) : undefined;
  return noun?.kind === "after" ? noun.index + 1 : 0;
}

/** «полугодия», «четвертей»: parts of a year as a genitive says them. */
const PARTS = /^(?:полугоди[яй]|квартал(?:а|ов)|четверт(?:и|ей)|(?:три|се)местр(?:а|ов))$/;
const MOST_PARTS = 12;

/** Behind «I, II, III, IV четвертей», «I полугодия и II полугодия»; `from` where no such list stands there. */
function partsEnd(tokens: Tokens, from: number): number {
  let end = from;
  let i = from;
  for (let count = 0; count < MOST_PARTS; count++) {
    const { kind, key, digits } = at(tokens, i);
    if (kind !== "roman" && key !== "ordinal" && !(kind === "number" && digits === 1)) return end;
    i++;
    if (PARTS.test(at(tokens, i).text)) end = ++i;
    const mark = at(tokens, i);
    if (mark.kind !== "," && mark.key !== "и") return end;
    i++;
  }
  return end;
}

/** «5 рабочих дней после завершения», «10 дней со дня подписания». */
function lengthAfter(tokens: Tokens, from: number): Match | undefined {
  const read = duration(tokens, from);
  const event = read ? eventAt(tokens, read.end) : 0;
  if (!read || event === 0 || at(tokens, read.end).key === "по") return undefined;
  const end = tailEnd(tokens, event);
  const { iso, working } = read.value;
  return end === event
    ? undefined
    : { atom: { type: "relative", offset: iso, workingDays: working, direction: "after", anchor: [event, end] }, end };
}

/** After an event: «сразу после ВПР», «по итогам мониторинга», «по окончании четверти», «с момента регистрации». */
export const after: Pattern = {
  name: "after",
  begins: ["после", "с", "по", "word", "number", "cardinal"],
  match({ tokens }: Reader, from: number): Match | undefined {
    if (at(tokens, from).kind === "number" || at(tokens, from).key === "cardinal") return lengthAfter(tokens, from);
    if (AT_ONCE.has(at(tokens, from).text) && at(tokens, from + 1).key !== "после") {
      const anchor = [from + 1, from + 1] as const;
      return {
        atom: { type: "relative", offset: null, workingDays: false, direction: "after", anchor },
        end: from + 1,
      };
    }
    const event = eventAt(tokens, from);
    if (event === 0) return undefined;
    // «по истечении 10 дней после …»
    const read =
      at(tokens, from).key === "по" && at(tokens, event - 1).text.startsWith("истечени")
        ? duration(tokens, event)
        : undefined;
    const behind =
      read && (at(tokens, read.end).key === "после" || at(tokens, read.end).key === "с") ? read.end + 1 : read?.end;
    const anchor = behind ?? event;
    const end = Math.max(partsEnd(tokens, anchor), tailEnd(tokens, anchor));
    if (end === from + 1 || (end === anchor && !read && at(tokens, from).key !== "по")) return undefined;
    // «12 октября, после уроков» says when in the day
    if (anchor === from + 1 && end === anchor + 1 && AFTER_HOURS.has(at(tokens, anchor).text))
      return {
        atom: {
          type: "relative",
          offset: null,
          workingDays: false,
          direction: "after",
          anchor: [anchor, end],
          vague: true,
        },
        end,
      };
    const term = { offset: read?.value.iso ?? null, workingDays: read?.value.working ?? false };
    return { atom: { type: "relative", ...term, direction: "after", anchor: [anchor, end] }, end };
  },
  reads: [
    ["5 рабочих дней после завершения мониторинга", ["relative P5D w after «завершения мониторинга»"]],
    ["10 дней со дня подписания", ["relative P10D after «подписания»"]],
    ["сразу после ВПР", ["relative null after «ВПР»"]],
    ["непосредственно после мероприятия", ["relative null after «мероприятия»"]],
    ["после проведения мониторинга", ["relative null after «проведения мониторинга»"]],
    ["после каждого занятия", ["relative null after «каждого занятия»"]],
    ["по итогам ВПР", ["relative null after «ВПР»"]],
    ["по итогам проведения ВПР, по мере необходимости", ["relative null after «проведения ВПР»", "on-demand"]],
    ["по итогам 2024 года", ["relative null after «2024 года»"]],
    ["по итогам четверти", ["relative null after «четверти»"]],
    ["по итогам I, II полугодия", ["relative null after «I, II полугодия»"]],
    ["по окончании I, II, III, IV четвертей", ["relative null after «I, II, III, IV четвертей»"]],
    ["по итогам I полугодия, II квартал", ["relative null after «I полугодия»", "2024-04/2024-06"]],
    ["по итогам каждой четверти", ["relative null after «каждой четверти»"]],
    ["По итогам 6 месяцев – до 31 июля текущего года", ["relative null after «6 месяцев»", "../2024-07-31"]],
    ["по результатам диагностики", ["relative null after «диагностики»"]],
    ["по окончании учебного года", ["relative null after «учебного года»"]],
    ["по истечении 10 дней", ["relative P10D after «»"]],
    ["по завершении курсов", ["relative null after «курсов»"]],
    ["с момента регистрации", ["relative null after «регистрации»"]],
    ["со дня подписания", ["relative null after «подписания»"]],
    ["по окончании мероприятий, до 15 мая", ["relative null after «мероприятий»", "../2024-05-15"]],
    ["по окончании I полугодия", ["relative null after «I полугодия»"]],
    ["по итогам I полугодия, года", ["relative null after «I полугодия, года»"]],
    ["по итогам каждого триместра", ["relative null after «каждого триместра»"]],
    ["незамедлительно", ["relative null after «»"]],
    ["незамедлительно после выявления", ["relative null after «выявления»"]],
    ["немедленно, при выявлении нарушений", ["relative null after «»", "on-demand"]],
    ["после утверждения бюджета", ["relative null after «утверждения бюджета»"]],
    ["по завершении первого полугодия", ["relative null after «первого полугодия»"]],
    ["с даты регистрации устава", ["relative null after «регистрации устава»"]],
    ["с момента выдачи лицензии", ["relative null after «выдачи лицензии»"]],
    ["6 июня, после уроков", ["2024-06-06"]],
    ["6 июня (после занятий)", ["2024-06-06"]],
    ["по средам после уроков", ["R:FREQ=WEEKLY;BYDAY=WE 2024-01-01/2024-12-31"]],
    ["после слёта, в день слёта", ["relative null after «слёта»", "relative P0D after «слёта»"]],
    ["после проверки, устранения замечаний", ["relative null after «проверки, устранения замечаний»"]],
    ["после уроков", ["relative null after «уроков»"]],
    ["6 июня, после уроков рисования", ["2024-06-06", "relative null after «уроков рисования»"]],
  ],
  refuses: ["с учителями", "по школе", "сразу"],
};
