import { describe, expect, it } from "vitest";
import type { Case } from "../../../src/lexicon/governance.ts";
import { isBareSurname } from "../../../src/normalize/names/bare.ts";
import { givenNominative, patronymicReading } from "../../../src/normalize/names/given.ts";
import { officeForm } from "../../../src/normalize/names/offices.ts";
import { mayBeNominative, surnameReadings } from "../../../src/normalize/names/surname.ts";
import { distance } from "../../../src/text/distance.ts";

function best(form: string, ...cases: Case[]): string | undefined {
  return [...surnameReadings(form)]
    .filter((one) => one.cases.some((each) => cases.includes(each)))
    .sort((a, b) => b.weight - a.weight)[0]?.nominative;
}

describe("surnames", () => {
  it.each([
    ["орлову", "acc", "орлова"],
    ["орлову", "dat", "орлов"],
    ["орлова", "gen", "орлов"],
    ["орловой", "gen", "орлова"],
    ["орловым", "ins", "орлов"],
    ["лисовскому", "dat", "лисовский"],
    ["лисовского", "acc", "лисовский"],
    ["лисовской", "dat", "лисовская"],
    ["лисовскую", "acc", "лисовская"],
    ["лисовским", "ins", "лисовский"],
    ["белого", "gen", "белый"],
    ["гладкого", "gen", "гладкий"],
    ["белую", "acc", "белая"],
    ["кравчука", "gen", "кравчук"],
    ["кравцом", "ins", "кравец"],
    ["волчку", "dat", "волчок"],
    ["сороке", "dat", "сорока"],
    ["сороки", "gen", "сорока"],
    ["гоголем", "ins", "гоголь"],
    ["шевченко", "dat", "шевченко"],
    ["абашидзе", "gen", "абашидзе"],
    ["седых", "acc", "седых"],
    ["саркисяну", "dat", "саркисян"],
    ["петровой-водкиной", "gen", "петрова-водкина"],
    ["гуляй-горенко", "gen", "гуляй-горенко"],
  ] as const)("%s (%s) ← %s", (form, inCase, nominative) => expect(best(form, inCase)).toBe(nominative));

  it.each(["орлов", "орлова", "сорока", "кравчук", "шевченко", "белый", "терновая", "долгих", "гуляй", "ли", "цой"])(
    "%s may be a nominative",
    (form) => expect(mayBeNominative(form)).toBe(true),
  );

  it.each(["орлову", "орловой", "лисовскую", "лисовскому", "белого", "орловым"])("%s may not", (form) =>
    expect(mayBeNominative(form)).toBe(false),
  );

  it.each(["Воронцова", "Воронцовой", "Гущин", "Шевченко", "Саркисян", "Абашидзе", "Кравчук"])(
    "(%s) is a surname",
    (word) => expect(isBareSurname(word)).toBe(true),
  );

  it.each(["Приложение", "Зареченская", "Справка", "Директор", "Школа", "Москва", "Заречье", "Май"])(
    "(%s) is none",
    (word) => expect(isBareSurname(word)).toBe(false),
  );
});

describe("given names", () => {
  it.each([
    ["Ивану", "m", "dat", "Иван"],
    ["Игоря", "m", "gen", "Игорь"],
    ["Сергеем", "m", "ins", "Сергей"],
    ["Льва", "m", "gen", "Лев"],
    ["Павлу", "m", "dat", "Павел"],
    ["Илью", "m", "acc", "Илья"],
    ["Никиты", "m", "gen", "Никита"],
    ["Марии", "f", "dat", "Мария"],
    ["Наталью", "f", "acc", "Наталья"],
    ["Ольгой", "f", "ins", "Ольга"],
    ["Любови", "f", "gen", "Любовь"],
    ["Айгуль", "f", "dat", "Айгуль"],
  ] as const)("%s (%s, %s) ← %s", (print, gender, inCase, name) => {
    expect(givenNominative(print, gender, [inCase])).toBe(name);
  });

  it.each([
    ["Петровичу", "петрович", "m"],
    ["Ильича", "ильич", "m"],
    ["Игоревну", "игоревна", "f"],
    ["Никитичной", "никитична", "f"],
  ] as const)("%s is a patronymic", (print, nominative, gender) => {
    expect(patronymicReading(print)).toMatchObject({ nominative, gender });
  });

  it.each(["Кравчук", "личность", "Сергей"])("%s is none", (print) => expect(patronymicReading(print)).toBeUndefined());
});

describe("offices", () => {
  it.each([
    ["директору", "директор", ["dat"]],
    ["заместителя", "заместитель", ["gen", "acc"]],
    ["заведующую", "заведующая", ["acc"]],
    ["педагогом-психологом", "педагог-психолог", ["ins"]],
    ["главе", "глава", ["dat", "pre"]],
    ["директорам", "директор", ["dat"]],
  ] as const)("%s is «%s»", (print, lemma, cases) => expect(officeForm(print)).toMatchObject({ lemma, cases }));

  it("knows no office in other words", () => expect(officeForm("школа")).toBeUndefined());
});

describe("distance", () => {
  it.each([
    ["рябинин", "рябинин", 2, 0],
    ["рябинин", "рябинкин", 2, 1],
    ["ермак", "ермаков", 2, 2],
    ["орлов", "кравчук", 2, 3],
    ["", "аб", 2, 2],
  ])("%s – %s", (a, b, limit, wanted) => expect(distance(a, b, limit)).toBe(wanted));
});
