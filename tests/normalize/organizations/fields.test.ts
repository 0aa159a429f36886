import { describe, expect, it } from "vitest";
import { bodiesOf, entryOf } from "./reading.ts";

type Pair = readonly [short: string, full: string];

/** Two bodies: the words of the one stand within the other's, and neither is short for the other. */
const TWO: readonly Pair[] = [
  ["министерство культуры", "министерство физической культуры и спорта"],
  ["министерство культуры", "министерство физической культуры, спорта и туризма"],
  ["министерство спорта", "министерство культуры и спорта"],
  ["министерство хозяйства", "министерство сельского хозяйства и продовольствия"],
  ["министерство экологии", "министерство лесного хозяйства и экологии"],
  ["министерство образования", "министерство науки и высшего образования"],
  ["министерство здравоохранения", "министерство труда и здравоохранения"],
  ["министерство внутренней политики", "министерство внутренней и молодежной политики"],
  ["министерство развития", "министерство экономического развития"],
  ["департамент строительства", "департамент дорожного строительства и транспорта"],
  ["департамент образования", "департамент профессионального образования"],
  ["департамент финансов", "департамент финансового контроля"],
  ["управление культуры", "управление физической культуры и спорта"],
  ["управление молодежной политики", "управление спорта и молодежной политики"],
  ["управление социальной политики", "управление социальной и молодежной политики"],
  ["комитет по культуре", "комитет по физической культуре и спорту"],
  ["комитет по делам молодежи", "комитет по делам семьи и молодежи"],
  ["отдел культуры", "отдел физической культуры и спорта"],
  ["Минкультуры", "министерство физической культуры и спорта"],
];

/** One body: the short form leaves a further field, the owner or the place out. */
const ONE: readonly Pair[] = [
  ["министерство образования", "министерство образования и науки"],
  ["министерство труда", "министерство труда, занятости и миграционной политики"],
  ["управление социальной защиты", "управление социальной защиты населения"],
  ["комитет по физической культуре", "комитет по физической культуре и спорту"],
  ["управление образования", "управление общего образования"],
  ["департамент образования", "департамент общего и профессионального образования"],
  ["Минспорта", "министерство физической культуры и спорта"],
  ["Минобрнауки", "министерство образования, науки и молодежной политики"],
];

const PLACE = "Приламской области";

describe("authorities of fields", () => {
  it.each(TWO)("keeps «%s» and «%s» apart", (short, full) => {
    const pair = [`${short} ${PLACE}`, `${full} ${PLACE}`];
    for (const executors of [pair, [...pair].reverse()]) {
      const reading = bodiesOf({ executors });
      const [one, other] = pair.map((print) => entryOf(reading, print));
      expect([one, other]).not.toContain(-1);
      expect(one).not.toBe(other);
    }
  });

  it.each(ONE)("takes «%s» for «%s»", (short, full) => {
    const reading = bodiesOf({ executors: [`${full} ${PLACE}`, short] });
    expect(reading.organizations.map(({ name, aliases }) => [name, aliases])).toEqual([[`${full} ${PLACE}`, [short]]]);
  });

  it("never takes two names of one cell for one body", () => {
    const full = "Министерство культуры и туризма Приламской области";
    const short = "Министерство культуры Приламской области";
    expect(bodiesOf({ cells: [[full], [short]] }).organizations).toHaveLength(1);
    expect(bodiesOf({ cells: [[full, short], [short], [full]] }).organizations).toHaveLength(2);
    expect(bodiesOf({ cells: [[full, "ГМЦ", full]] }).organizations).toHaveLength(2);
  });

  it("takes letters for the name beside them", () => {
    const cells = [["Центр оценки качества образования", "ЦОКО"]];
    expect(bodiesOf({ cells }).organizations).toHaveLength(1);
  });
});
