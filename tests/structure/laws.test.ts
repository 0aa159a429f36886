import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layout } from "../../src/layout/index.ts";
import type { Draft } from "../../src/structure/draft.ts";
import { structure } from "../../src/structure/index.ts";
import type { Range } from "../../src/text/range.ts";
import { documentOf, HEADER, table } from "./reading.ts";

/** Lines that documents are made of, and some that break them. */
const LINES = [
  "ПРИКАЗ",
  "Управление образования Луговского района",
  "Приламская область",
  "12.03.2023\t№ 45",
  "№ ______",
  "г. Светлореченск",
  "О поддержке школ",
  "В целях развития школ",
  "ПРИКАЗЫВАЮ:",
  "1. Утвердить план мероприятий:",
  "1.1. по школам;",
  "2) Сообщить в срок до 28.04.2022.",
  "- состав группы;",
  "Директор\tИ.П. Луговая",
  "И.П. Луговая",
  "Исп. Осинина М.П., 2-15-44",
  "Приложение 1",
  "к приказу от 12.03.2023 № 45",
  "УТВЕРЖДАЮ",
  "СОГЛАСОВАНО",
  "План мероприятий на 2023 год",
  "Состав рабочей группы",
  "1. Осинина М.П., методист – руководитель группы;",
  "ПАСПОРТ программы «Рост»",
  "Цель\tРазвитие школ",
  "Срок\t2023 год",
  "Задачи\t- обучить; - собрать",
  "№\tМероприятие\tСроки\tОтветственные",
  "1\t2\t3\t4",
  "1.\tПровести семинар\tмай 2023 г.\tИМЦ",
  "2.\tСобрать отчёты для\tиюнь\tУправление,",
  "\tшкол района\t\tИМЦ",
  "\tРаздел 2. Кадры\t\t",
  "Раздел 1. Управление",
  '3.\t"Вебинары:\n- Чтение;\n- Счёт"\t"12.03.2023\n14.04.2023"\tИМЦ',
  "Школа\tДиректор\tКласс",
  "СОШ № 3\tОсинина М.П.\t9",
  "---\t---\t---",
  "_____________",
  "3",
  "стр. 4",
  "",
  "  ",
  "<p>**Итоги**&nbsp;</p>",
  "(в ред. приказа от 01.02.2021 № 5)",
  "повышение качества образования",
  "образования в школах",
  '"',
  "\u200b",
] as const;

const text = fc
  .array(fc.constantFrom(...LINES), { maxLength: 24 })
  .chain((lines) => fc.constantFrom("\n", "\r\n").map((end) => lines.join(end)));

function claimsOf(draft: Draft): Range[] {
  const parts = [draft.appendices, draft.roadmaps, draft.rosters, draft.tables, draft.texts].flat();
  return [draft.order, draft.order?.drafter, draft.passport, ...parts].flatMap((part) => [...(part?.claims ?? [])]);
}

const INVISIBLE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** How often each character of the source is answered for. */
function countOf(source: string, ranges: readonly Range[]): Uint8Array {
  const counts = new Uint8Array(source.length);
  for (const { start, end } of ranges) for (let i = start; i < end; i++) counts[i] = (counts[i] as number) + 1;
  return counts;
}

describe("claims and strays", () => {
  test("cover every visible character", () => {
    fc.assert(
      fc.property(text, (source) => {
        const draft = structure(layout(source));
        const counts = countOf(source, [...claimsOf(draft), ...draft.strays.map(({ range }) => range)]);
        const lost = [...source].filter((letter, i) => counts[i] === 0 && !INVISIBLE.test(letter)).join("");
        expect(lost).toBe("");
      }),
      { numRuns: 300 },
    );
  });

  test("never overlap", () => {
    fc.assert(
      fc.property(text, (source) => {
        const draft = structure(layout(source));
        const claimed = countOf(source, claimsOf(draft));
        const strayed = countOf(
          source,
          draft.strays.map(({ range }) => range),
        );
        const both = [...source].filter((_, i) => (claimed[i] as number) > 0 && (strayed[i] as number) > 0).join("");
        expect(both).toBe("");
      }),
      { numRuns: 300 },
    );
  });

  test("no two parts claim one character, no two strays stand in one place", () => {
    fc.assert(
      fc.property(text, (source) => {
        const draft = structure(layout(source));
        for (const ranges of [claimsOf(draft), draft.strays.map(({ range }) => range)]) {
          const counts = countOf(source, ranges);
          expect([...source].filter((letter, i) => (counts[i] as number) > 1 && !INVISIBLE.test(letter)).join("")).toBe(
            "",
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  test("lie inside the source, strays in its order", () => {
    fc.assert(
      fc.property(text, (source) => {
        const draft = structure(layout(source));
        for (const { start, end } of [...claimsOf(draft), ...draft.strays.map(({ range }) => range)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(start).toBeLessThanOrEqual(end);
        }
        const starts = draft.strays.map(({ range }) => range.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});

describe("the model", () => {
  test("says of each part where it stands, and numbers each activity and clause once", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { roadmaps, order } = documentOf(source);
        for (const { activities, sections } of roadmaps) {
          const numbers = activities.map(({ number }) => number);
          expect(new Set(numbers).size).toBe(numbers.length);
          expect(activities.map(({ ordinal }) => ordinal)).toEqual(activities.map((_, i) => i + 1));
          const known = new Set(sections.map(({ number }) => number));
          expect(known.size).toBe(sections.length);
          for (const { section, parent, number } of activities) {
            if (section) expect(known).toContain(section);
            if (parent) expect(number.startsWith(`${parent}.`)).toBe(true);
          }
        }
        const clauses = (function flat(list: NonNullable<typeof order>["clauses"]): string[] {
          return list.flatMap(({ number, children }) => [number, ...flat(children)]);
        })(order?.clauses ?? []);
        expect(new Set(clauses).size).toBe(clauses.length);
      }),
      { numRuns: 60 },
    );
  });

  test("is the same with other line ends, a byte order mark and no-break spaces, but for places", () => {
    const bare = (source: string) =>
      JSON.stringify(
        { ...documentOf(source), source: null, coverage: null, unclaimed: null, repairs: null },
        (key, value) =>
          key === "span" || key === "cells" || key === "mentions" || key === "related" ? undefined : value,
      );
    const source = `ПРИКАЗ\n12.03.2023 № 45\nО поддержке школ\n\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n\nДиректор\tИ.П. Луговая\n\nПлан мероприятий на 2023 год\n${table(HEADER, "1. | Провести семинар | май 2023 г. | ИМЦ", "2. | Собрать отчёты для | июнь 2023 г. | ИМЦ")}\n2\n\n${table(" | школ района |  | ")}`;
    const expected = bare(source);
    expect(bare(source.replaceAll("\n", "\r\n"))).toBe(expected);
    expect(bare(source.replaceAll("\n", "\r"))).toBe(expected);
    expect(bare(`\ufeff${source}`)).toBe(expected);
    expect(bare(source.replaceAll(" ", "\u00a0"))).toBe(expected);
    expect(bare(source.replaceAll("\n", " \n"))).toBe(expected);
  });
});

test("no character is left over twice, though drawn cells lie in each other", () => {
  const { unclaimed, coverage } = documentOf("+--\n|УТВЕРЖДЕН|0\n|о");
  const left = unclaimed.reduce((sum, { text }) => sum + text.replace(/\s/g, "").length, 0);
  expect(left + coverage.claimed).toBe(coverage.characters);
});
