import type { ExecutorItem, ScheduleItem } from "../../../src/model/types.ts";
import type { Tally } from "../tally.ts";
import { key } from "./key.ts";

/** A schedule item in the short form of gold, without its bounds and with them. */
function shortForms(item: ScheduleItem): [string, string] {
  if (item.kind === "period") return [item.edtf, item.edtf];
  if (item.kind !== "recurring" && item.kind !== "ongoing") return [item.kind, item.kind];
  const bounds = item.start || item.end ? ` ${item.start ?? ".."}/${item.end ?? ".."}` : "";
  const plain = item.kind === "ongoing" ? "ongoing" : `R:${item.rrule}${item.atLeast ? " atLeast" : ""}`;
  return [plain, plain + bounds];
}

export function scoreSchedule(
  tally: Tally,
  kind: string,
  at: string,
  gold: readonly string[],
  items: readonly ScheduleItem[],
) {
  const left = items.map(shortForms);
  const got = left.map(([, whole]) => whole).join(", ");
  for (const wanted of gold) {
    const found = left.findIndex((forms) => forms.includes(wanted));
    if (found >= 0) left.splice(found, 1);
    tally.check(kind, found >= 0, () => `${at} wants ${wanted}, got [${got}]`);
  }
  for (const [plain] of left) tally.extra(kind, `${at} ${plain}`);
}

interface ExecutorForm {
  readonly name: string;
  readonly detail: string;
  readonly members: string;
}

const memberKey = (names: readonly string[]): string => names.map(key).filter(Boolean).sort().join(";");

function gotExecutor({ name, position, role, person, members }: ExecutorItem): ExecutorForm {
  return { name: key(name), detail: key(position ?? role ?? person), members: memberKey(members.map((m) => m.name)) };
}

function goldExecutor(short: string): ExecutorForm {
  const [head = "", members = ""] = short.split(" > ");
  const [name, detail] = head.split(" | ");
  return { name: key(name), detail: key(detail), members: memberKey(members.split(";")) };
}

export function scoreExecutors(
  tally: Tally,
  at: string,
  gold: readonly string[],
  items: readonly ExecutorItem[],
): void {
  const left = items.map(gotExecutor);
  for (const short of gold) {
    const wanted = goldExecutor(short);
    const found = left.findIndex((item) => item.name === wanted.name);
    const [item] = found >= 0 ? left.splice(found, 1) : [];
    tally.check("executors", !!item, () => `${at} wants «${short}», got [${items.map((x) => x.name).join(" ; ")}]`);
    if (wanted.detail === "" && wanted.members === "") continue;
    const right = item?.detail === wanted.detail && item.members === wanted.members;
    tally.check("executor-details", right, () => `${at} «${short}»`);
  }
  for (const item of left) tally.extra("executors", `${at} «${item.name}»`);
}
