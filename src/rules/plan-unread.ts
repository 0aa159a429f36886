import { PLAN_HEAD } from "../lexicon/heads.ts";
import type { Span } from "../model/types.ts";
import { fold } from "../text/words.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

/** «Форма плана», «Примерная дорожная карта», «План-схема»: nobody is to do what stands below. */
const NO_PLAN = /^(?:форма|образец|шаблон|макет|бланк|примерн|типов|план-схема|перечень|график)/u;
/** «План …», «Дорожная карта …», «Комплекс мер …»: a work, a time and whoever does it are promised. */
const isPlan = (title: string): boolean => PLAN_HEAD.test(fold(title)) && !NO_PLAN.test(fold(title));

interface Headed {
  readonly title: string | null;
  readonly span: Span;
}

/** What is headed as a plan and was read as something else, each once. */
function unread({ order, roadmaps, texts, tables }: Undiagnosed): Headed[] {
  const appendices = (order?.appendices ?? []).filter(({ kind }) => kind === "text" || kind === "table");
  const rest: Headed[] = roadmaps.length > 0 ? [] : [...texts, ...tables];
  const found = [...appendices, ...rest].filter(({ title }) => title !== null && isPlan(title));
  return found.filter(({ title }, i) => found.findIndex((other) => other.title === title) === i);
}

function check(document: Undiagnosed): LocatedFinding[] {
  const empty = document.roadmaps.filter(({ activities }) => activities.length === 0);
  return [...unread(document), ...empty].map(({ title, span }) => ({
    rule: "plan/unread",
    span,
    values: { title: title ?? "" },
  }));
}

export const planUnread: Rule = {
  id: "plan/unread",
  what: {
    ru: "Под заголовком плана не прочитано ни одного мероприятия",
    en: "No activity was read under a plan's title",
  },
  why: {
    ru: "План есть, но не таблицей, которую можно прочесть: его мероприятий в данных нет.",
    en: "There is a plan, but not as a table that can be read: its activities are not in the data.",
  },
  fix: {
    ru: "Сохраните план таблицей: столбцы через табуляцию, заголовок «Мероприятие», «Срок», «Ответственные».",
    en: "Save the plan as a table: columns parted by tabs under the headings of activity, time and executors.",
  },
  message: {
    ru: (values) =>
      `${say("Под заголовком", quoted(value(values, "title")), "не прочитано ни одного мероприятия")}: сохраните план таблицей со столбцами через табуляцию`,
    en: (values) =>
      `${say("No activity was read under", quoted(value(values, "title"), "en"))}: save the plan as a table with tabs between its columns`,
  },
  check,
};
