import type { Activity } from "../model/types.ts";
import { lacking } from "./plan/lacking.ts";
import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

const hasExecutor = (activity: Activity): boolean => activity.executors.items.length > 0;
const ownExecutor = (activity: Activity): boolean => hasExecutor(activity) && !activity.executors.inherited;

export const executorsMissing: Rule = {
  id: "executors/missing",
  what: { ru: "У мероприятия нет исполнителя", en: "An activity names nobody who carries it out" },
  why: { ru: "За мероприятие никто не отвечает.", en: "Nobody is responsible for it." },
  fix: { ru: "Назовите исполнителя.", en: "Name an executor." },
  message: {
    ru: (values) =>
      `${say("У мероприятия", quoted(value(values, "title")), "не указан исполнитель")}: назовите ответственного`,
    en: (values) =>
      `${say("Activity", quoted(value(values, "title"), "en"), "names no executor")}: say who is responsible`,
  },
  check: (document) =>
    lacking(document, { rule: "executors/missing", column: "executors", has: hasExecutor, owns: ownExecutor }),
};
