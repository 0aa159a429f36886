import { describe, expect, it } from "vitest";
import { HEADER, rulesOf, shortActivities, table } from "../reading.ts";

const plan = (...rows: readonly string[]): string => `План мероприятий на 2024 год\n\n${table(HEADER, ...rows)}`;
const LAST = "2. | Провести семинар | май 2024 | методист";

describe("a row's number that its second half prints again", () => {
  it.each([
    [
      "behind a comma and the header",
      ["1. | Изучить опыт школ района, | март 2024 | завуч", HEADER, "1. | отобрать лучшие уроки | |"],
      "1 [1] Изучить опыт школ района, отобрать лучшие уроки / март 2024 / завуч",
    ],
    [
      "behind the header alone",
      ["1. | Изучить опыт лучших школ | март 2024 | завуч", HEADER, "1. | и гимназий района | |"],
      "1 [1] Изучить опыт лучших школ и гимназий района / март 2024 / завуч",
    ],
    [
      "behind a comma alone",
      ["1. | Изучить опыт школ района, | март 2024 | завуч", "1. | отобрать лучшие уроки | |"],
      "1 [1] Изучить опыт школ района, отобрать лучшие уроки / март 2024 / завуч",
    ],
    [
      "with another cell that goes on",
      ["1. | Изучить опыт школ района, | март 2024 | завуч, | ", HEADER, "1. | отобрать лучшие уроки | | методисты"],
      "1 [1] Изучить опыт школ района, отобрать лучшие уроки / март 2024 / завуч, методисты",
    ],
  ])("is one activity: %s", (_, rows, activity) => {
    const text = plan(...rows, LAST);
    expect(shortActivities(text)[0]).toBe(activity);
    expect(shortActivities(text).length).toBe(2);
    expect(rulesOf(text, "numbering/")).toEqual([]);
    expect(rulesOf(text, "table/row-joined").length).toBe(1);
  });

  it.each([
    [
      "a title of its own",
      ["1. | Изучить опыт школ района | март 2024 | завуч", HEADER, "1. | Отобрать лучшие уроки | |"],
    ],
    [
      "a time of its own",
      ["1. | Изучить опыт школ района, | март 2024 | завуч", HEADER, "1. | отобрать лучшие уроки | май 2024 | "],
    ],
    ["small letters throughout", ["1. | изучение опыта школ | март 2024 | завуч", HEADER, "1. | отбор уроков | | "]],
    ["a whole title and no break", ["1. | Изучить опыт школ района | март 2024 | завуч", "1. | отбор уроков | |"]],
  ])("is a duplicate with %s", (_, rows) => {
    const text = plan(...rows, LAST);
    expect(shortActivities(text).length).toBe(3);
    expect(rulesOf(text, "numbering/")).toEqual(["numbering/duplicate"]);
  });
});
