import type { Roadmap } from "../../../src/model/types.ts";
import { alignActivities } from "../align.ts";
import type { GoldActivity, GoldRoadmap } from "../gold.ts";
import type { Tally } from "../tally.ts";
import { scoreExecutors, scoreSchedule } from "./items.ts";
import { alike, key } from "./key.ts";

const CELLS = ["indicator", "result", "completion"] as const;
const NUMBERING = ["number", "label", "section", "parent"] as const;

export function scoreActivity(tally: Tally, gold: GoldActivity, got: Roadmap["activities"][number] | undefined): void {
  const at = gold.number;
  tally.check("activities", !!got, () => `${at} «${gold.title.slice(0, 60)}»`);
  for (const field of NUMBERING) {
    if (!(field in gold)) continue;
    const right = !!got && (gold[field] ?? null) === (got[field] ?? null);
    tally.check("numbering", right, () => `${at} ${field} wants ${gold[field]}, got ${got?.[field]}`);
  }
  tally.check(
    "titles",
    !!got && alike(gold.title, got.title),
    () => `${at} wants «${gold.title}», got «${got?.title}»`,
  );
  if (gold.schedule) scoreSchedule(tally, "schedules", at, gold.schedule, got?.schedule.items ?? []);
  if (gold.executors) scoreExecutors(tally, at, gold.executors, got?.executors.items ?? []);
  for (const field of CELLS) {
    if (!(field in gold)) continue;
    const right = !!got && alike(gold[field], got[field]);
    tally.check("cells", right, () => `${at} ${field} wants «${gold[field]}», got «${got?.[field]}»`);
  }
  if ("inherited" in gold)
    tally.check(
      "numbering",
      got?.schedule.inherited === gold.inherited,
      () => `${at} inherited wants ${gold.inherited}`,
    );
}

export function scoreRoadmap(tally: Tally, gold: GoldRoadmap, got: Roadmap | undefined): void {
  const section = (section: { number: string; title: string }) => `${section.number} ${key(section.title)}`;
  if (gold.title)
    tally.check("roadmap", alike(gold.title, got?.title), () => `title «${gold.title}», got «${got?.title}»`);
  if (gold.period) {
    const { start, end } = gold.period;
    const right = got?.period?.start === start && got.period.end === end;
    tally.check("roadmap", right, () => `period ${start}/${end}, got ${got?.period?.start}/${got?.period?.end}`);
  }
  if (gold.columns) {
    const roles = (got?.columns ?? []).map((column) => column.role).join();
    tally.check("roadmap", gold.columns.join() === roles, () => `columns ${gold.columns}, got ${roles}`);
  }
  if (gold.sections) tally.bag("sections", gold.sections.map(section), (got?.sections ?? []).map(section), "section");
  const activities = got?.activities ?? [];
  const pairs = alignActivities(gold.activities, activities);
  gold.activities.forEach((activity, i) => {
    scoreActivity(tally, activity, activities[pairs.get(i) ?? -1]);
  });
  const used = new Set(pairs.values());
  activities.forEach((activity, i) => {
    if (!used.has(i)) tally.extra("activities", `${activity.number} «${activity.title.slice(0, 60)}»`);
  });
}
