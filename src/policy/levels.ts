import { RULE_IDS, RULE_SEVERITIES, type RuleId, type Severity } from "../model/rule-ids.ts";
import { distance } from "../text/distance.ts";

/** What a rule is worth in a run; `off` leaves its findings out. */
export type Level = Severity | "off";
export const LEVEL_NAMES: readonly Level[] = ["error", "warning", "info", "off"];

/** `numbering/gap=off`, `numbering/*=info`: one rule or a whole group. */
export interface LevelSetting {
  readonly pattern: string;
  readonly level: Level;
}

export type Levels = Readonly<Record<RuleId, Level>>;

/** The ids that a pattern stands for; none where it is no rule and no group. */
export function idsOf(pattern: string): RuleId[] {
  const group = /^([a-z]+)\/\*$/u.exec(pattern)?.[1];
  return RULE_IDS.filter(
    (id) => pattern === id || pattern === "*" || (group !== undefined && id.startsWith(`${group}/`)),
  );
}

/** The default severities with the settings applied, the later over the earlier. */
export function levelsOf(settings: readonly LevelSetting[]): Levels {
  const levels: Record<RuleId, Level> = { ...RULE_SEVERITIES };
  for (const { pattern, level } of settings) for (const id of idsOf(pattern)) levels[id] = level;
  return levels;
}

/** `numbering/gap=off`; null where it is no such pair. */
export function readSetting(text: string): LevelSetting | null {
  const at = text.lastIndexOf("=");
  const level = LEVEL_NAMES.find((name) => name === text.slice(at + 1).trim());
  return at <= 0 || level === undefined ? null : { pattern: text.slice(0, at).trim(), level };
}

const FAR = 4;

/** The rule that was probably meant: a few letters away, or the same name in another group. */
export function nearestRule(text: string): RuleId | undefined {
  const wanted = text.slice(0, 60);
  const name = wanted.split("/").at(-1);
  const best = RULE_IDS.map((id) => ({ id, far: distance(wanted, id, FAR) })).sort((a, b) => a.far - b.far)[0];
  if (best && best.far <= FAR) return best.id;
  return RULE_IDS.find((id) => id.split("/")[1] === name);
}
