import type { ExecutorItem } from "../../model/types.ts";
import { looksLikeTime } from "../../structure/roadmap/evidence.ts";
import type { Evidence } from "../evidence.ts";
import type { Signal } from "./signal.ts";

const LONGEST_NAME = 90;

/** A name that no body has: a number or a sign at its head, a list within, a remark left in it. */
const isOdd = ({ name }: ExecutorItem): boolean =>
  name.length > LONGEST_NAME ||
  /[,;:\t]|[(«-]$/u.test(name) ||
  name.includes("(по согласованию") ||
  (!/^[A-Za-zА-Яа-яЁё«"]/u.test(name) && /^(?:\d+[.)]|[^\p{L}\p{N}«"])/u.test(name));

const undecided = ({ activity, found: { undecided: ids } }: Evidence): boolean =>
  ids.size > 0 && activity.executors.items.some(({ ref }) => ref !== null && ids.has(ref));

/** A time that was not understood; a month of a plan that prints no year is understood, and lacks its year. */
const unread = ({ whole: { plan }, activity }: Evidence): boolean =>
  activity.schedule.items.some(
    (item) => item.kind === "unknown" && !(plan.period === null && looksLikeTime(item.text)),
  );

/** Whether time and executors were understood. */
export const VALUES: readonly Signal[] = [
  { name: "time-unread", applies: unread },
  {
    name: "time-mended",
    applies: ({ activity }) => activity.schedule.items.some(({ assumed }) => assumed.includes("typo")),
  },
  {
    name: "executors-unseparated",
    applies: ({ own }) => own.some(({ rule }) => rule === "executors/missing-separator"),
  },
  { name: "executor-odd", applies: ({ activity }) => activity.executors.items.some(isOdd) },
  { name: "name-undecided", applies: undecided },
];
