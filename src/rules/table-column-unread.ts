import { headerKey, roleOf } from "../lexicon/column-roles.ts";
import { isTimeHead } from "../lexicon/header-parts.ts";
import type { Roadmap } from "../model/types.ts";
import { ownText } from "../text/own.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

/** A time or doers that another column of the plan already has. */
function saysRole(header: string): boolean {
  const role = roleOf(header);
  return role === "schedule" || role === "executors" || isTimeHead(headerKey(header));
}

function unread({ columns, activities, headers, span }: Roadmap): LocatedFinding[] {
  const names = columns.filter(({ role, header }) => role === "other" && saysRole(header)).map(({ header }) => header);
  return [...new Set(names)]
    .filter((header) => activities.some(({ other }) => ownText(other, header) !== ""))
    .map((header) => ({
      rule: "table/column-unread",
      span: headers[0]?.span ?? span,
      subject: header,
      values: { header },
    }));
}

const check = ({ roadmaps }: Undiagnosed): LocatedFinding[] => roadmaps.flatMap(unread);

export const tableColumnUnread: Rule = {
  id: "table/column-unread",
  what: {
    ru: "Столбец говорит о сроках или исполнителях, но прочитан как прочий",
    en: "A column of times or executors was read as any other",
  },
  why: {
    ru: "У плана уже есть такой столбец; что стоит в этом, в сроки и исполнители не попало.",
    en: "The plan has such a column already: what stands in this one is in no time and names no executor.",
  },
  fix: {
    ru: "Сведите срок и исполнителей каждого мероприятия в один столбец.",
    en: "Bring the time and the executors of each activity into one column.",
  },
  message: {
    ru: (values) =>
      `${say("Столбец", quoted(value(values, "header")), "прочитан как прочий: его сроки и исполнители в мероприятия не вошли")}: сведите их в один столбец`,
    en: (values) =>
      `${say("Column", quoted(value(values, "header"), "en"), "was read as any other: its times and executors are in no activity")}: bring them into one column`,
  },
  check,
};
