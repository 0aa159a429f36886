import { expect, test } from "vitest";
import { writePage } from "../../../src/export/html/index.ts";
import { reported, reportedFixture } from "./examples.ts";

const cells = (page: string) => [...page.matchAll(/<td class="sure ?(\w*)" data-k="([\d.]+)"[^>]*>([^<]*)</g)];

test("each activity says how sure its reading is, sorted by its score, and why where it is not", () => {
  const example = reportedFixture("poor-scan");
  const activities = example.document.roadmaps.flatMap((plan) => plan.activities);
  const page = writePage(example, "ru");
  expect(cells(page).map(([, level, score]) => [level, Number(score)])).toEqual(
    activities.map(({ confidence }) => [confidence?.level, confidence?.score]),
  );
  expect(page.match(/<p class="doubts" lang="ru">/g)).toHaveLength(
    activities.filter(({ confidence }) => confidence?.level !== "sure").length,
  );
  expect(page).toContain('data-sort="5">Прочтение</button>');
});

test("a model by hand says nothing of it", () => {
  const { document, source } = reported(
    "План на 2024 год\n\n№\tМероприятие\tСрок\tОтветственный\n1\tСбор\tмай\tОтдел\n",
  );
  for (const activity of document.roadmaps.flatMap((plan) => plan.activities)) delete activity.confidence;
  const page = writePage({ document, source }, "en");
  expect(cells(page).map(([, level, score, text]) => [level, score, text])).toEqual([["", "1", ""]]);
});
