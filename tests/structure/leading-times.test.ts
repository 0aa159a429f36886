import { describe, expect, it } from "vitest";
import { documentOf } from "./reading.ts";

const plan = (rows: string): string => `Циклограмма работы на 2024 год\n\nМесяц\tМероприятие\tОтветственные\n${rows}`;

const timesOf = (rows: string): string[] =>
  documentOf(plan(rows)).roadmaps.flatMap(({ activities }) =>
    activities.map(({ number, schedule }) => {
      const items = schedule.items.map((item) => ("edtf" in item ? item.edtf : item.kind)).join(" ");
      return `${number} ${items}${schedule.inherited ? " ^" : ""}`;
    }),
  );

describe("a column of months before the activities", () => {
  it("is printed once for several rows", () => {
    expect(
      timesOf("Январь\tСеминар\tМетодист\n\tАнализ\tДиректор\nМарт-апрель\tСтажировка\tДиректор\n\tСовещание\tЗавуч\n"),
    ).toEqual(["1 2024-01", "2 2024-01 ^", "3 2024-03/2024-04", "4 2024-03/2024-04 ^"]);
  });

  it("has a month that stands alone above its rows", () => {
    expect(
      timesOf("Январь\tСеминар\tМетодист\nФевраль\n\tАнализ\tДиректор\n\tОтчёт\tЗавуч\nМай\tИтоги\tДиректор\n"),
    ).toEqual(["1 2024-01", "2 2024-02", "3 2024-02 ^", "4 2024-05"]);
  });

  it("passes by the parts of a cell, which have their parent's", () => {
    const rows = "Январь\tСеминары:\n\t1) первый\tМетодист\nМай\tИтоги\tДиректор\n\tОтчёт\tЗавуч\n";
    expect(timesOf(rows).slice(-2)).toEqual([
      expect.stringMatching(/ 2024-05$/),
      expect.stringMatching(/ 2024-05 \^$/),
    ]);
  });

  it("may be headings throughout", () => {
    const { sections } = documentOf(
      plan("Январь\n\tСеминар\tМетодист\n\tАнализ\tДиректор\nФевраль\n\tИтоги\tДиректор\n"),
    ).roadmaps[0] as { sections: { title: string }[] };
    expect(sections.map(({ title }) => title)).toEqual(["Январь", "Февраль"]);
  });
});
