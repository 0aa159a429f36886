import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "../../src/export/plain/index.ts";
import { layout } from "../../src/layout/index.ts";
import { documentSchema } from "../../src/model/document.ts";
import type { Document } from "../../src/model/types.ts";
import { parseSource } from "../../src/pipeline.ts";
import { openSource, type Source, sourceOfText } from "../../src/text/source.ts";
import { DAMAGES, spoil } from "../noise/damage/index.ts";
import { Dice } from "../noise/dice.ts";
import { inventDocument } from "../noise/invent/document.ts";
import { textOf } from "../noise/sheet.ts";
import { encode, marked } from "../tools/encode.ts";
import { fixtureBytes, fixtureNames, fixtureText } from "../tools/fixtures.ts";
import { lostWords, misplaced, outsideSpans, strayWords, unaccounted, unprinted, unprintedWords } from "./accounts.ts";
import { damaged } from "./damage.ts";

const RUNS = Number(process.env.SHNOR_PROPERTY_RUNS ?? 40);
const SEED = 20_240_901;
const INVENTED = Array.from({ length: 12 }, (_, i) => textOf(inventDocument(i + 1).sheet));
const TEXTS = [...fixtureNames().map(fixtureText), ...INVENTED];

const parse = (source: Source): Document => parseSource(source, { lang: "en" });
const parseText = (text: string): Document => parse(sourceOfText("-", text));

function expectLawful(source: Source): void {
  const { text } = source;
  const document = parse(source);
  expect(documentSchema.safeParse(document).error?.issues.slice(0, 3) ?? []).toEqual([]);
  expect(outsideSpans(document, text)).toEqual([]);
  expect(unaccounted(document, text)).toBeNull();
  expect(JSON.stringify(parse(source))).toBe(JSON.stringify(document));
}

/** Drops, doubles or swaps some of a list: what a converter, a scanner or a careless hand may do to any part of a text. */
function disorder<T>(parts: readonly T[], action: string, at: number, other: number): T[] {
  const [i, j] = [at % parts.length, other % parts.length];
  const [one, two] = [parts[i] as T, parts[j] as T];
  if (action === "drop") return parts.filter((_, k) => k !== i);
  if (action === "double") return parts.flatMap((part, k) => (k === i ? [part, part] : [part]));
  return parts.map((part, k) => (k === i ? two : k === j ? one : part));
}

const ACTIONS = ["drop", "double", "swap"];
/** Where a text is taken apart; a part keeps what it is cut at. */
const GRAINS: Readonly<Record<string, RegExp>> = {
  characters: /(?:)/u,
  words: /(?<= )/u,
  cells: /(?=[\t\n])|(?<=[\t\n])/u,
  lines: /(?<=\n)/u,
};

const place = fc.nat({ max: 1_000_000 });
const step = fc.tuple(fc.constantFrom(...Object.keys(GRAINS)), fc.constantFrom(...ACTIONS), place, place);
const disordered = fc
  .tuple(fc.constantFrom(...TEXTS), fc.array(step, { minLength: 1, maxLength: 12 }))
  .map(([text, steps]) =>
    steps.reduce(
      (spoilt, [grain, action, at, other]) =>
        disorder(spoilt.split(GRAINS[grain] as RegExp), action, at, other).join(""),
      text,
    ),
  );

describe("the laws of the whole program", () => {
  test("hold for every fixture and for invented documents", { timeout: 60_000 }, () => {
    for (const text of TEXTS) expectLawful(sourceOfText("-", text));
    expect(TEXTS.length).toBeGreaterThan(20);
  });

  test("hold where characters, words, cells and lines are dropped, doubled and swapped", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(disordered, (text) => expectLawful(sourceOfText("-", text))),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test("hold where bytes are dropped, doubled and swapped", { timeout: 60_000 }, () => {
    const files = fixtureNames().map(fixtureBytes);
    const steps = fc.array(fc.tuple(fc.constantFrom(...ACTIONS), place, place), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...files), steps, (file, damage) => {
        const bytes = damage.reduce((all, [action, at, other]) => disorder(all, action, at, other), [...file]);
        const opened = openSource("x", Uint8Array.from(bytes));
        if (opened.ok) expectLawful(opened.source);
      }),
      { numRuns: Math.ceil(RUNS / 2), seed: SEED },
    );
  });
});

describe("every word of the text stands in the model as often as in the text", () => {
  const losing = (texts: readonly string[]): string[] =>
    texts.flatMap((text) => {
      const [document, lines] = [parseText(text), layout(text)];
      return [...lostWords(document, lines), ...strayWords(document, lines)].map((word) => `${word}: ${text}`);
    });

  test("of fixtures and invented documents", () => {
    expect(losing(TEXTS)).toEqual([]);
  });

  test("of headers that print a field twice, or one that is none", () => {
    const texts = [
      "РПе №\n№УГА\nПРИКАЗ",
      "ПРИКАЗ№от",
      "ПРИКАЗ\nгод №",
      "№\t\tмероприят\tОтветствен\nb\n6\tе\n",
      "О с\tПРИКАЗ\tО ж",
      "Привольская область\nУПРАВЛЕНИЕ ОБРАЗОВАНИЯ\nЗареченская область\n\nПРИКАЗ\n\n14.02.2022 14.02.2022 № 415",
      "ПАСПОРТ ПРОГРАММЫ\n\n\tстарая редакция\nНазвание\tШаг\nСроки реализации\t2023 год\nЗадачи\tУчить",
    ];
    expect(losing(texts)).toEqual([]);
  });

  test("of documents damaged as in life", { timeout: 60_000 }, () => {
    const texts = DAMAGES.flatMap((damage) =>
      [1, 2, 3, 4, 5, 6].flatMap((seed) => {
        const spoilt = spoil(inventDocument(seed).sheet, damage, new Dice(seed));
        return spoilt ? [textOf(spoilt)] : [];
      }),
    );
    expect(texts.length).toBeGreaterThan(120);
    expect(losing(texts)).toEqual([]);
  });

  test("of documents in disorder, and damaged at random", { timeout: 60_000 }, () => {
    const settings = { numRuns: RUNS, seed: SEED };
    expect(losing(fc.sample(disordered, settings))).toEqual([]);
    expect(losing(fc.sample(damaged(TEXTS), settings))).toEqual([]);
  });
});

describe("a document that was spoilt is seen", () => {
  const TEXT =
    "ПРИКАЗ\n14.02.2024 № 41\nо работе школ\n\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n\nНачальник\tА.П. Ильина\n\n" +
    "План на 2024 год\n\n№\tМероприятие\tСрок\n1\tСеминар\tмай\n2\tСовет\tиюнь\n";
  const laid = layout(TEXT);
  const wordsOfPlaces = (all: readonly string[]) => all.map((word) => word.split("@")[0]);
  /** The document with its two titles exchanged. */
  function exchanged(): Document {
    const document = parseText(TEXT);
    const [first, second] = document.roadmaps[0]?.activities ?? [];
    if (!first || !second) throw new Error("the plan has two activities");
    [first.title, second.title] = [second.title, first.title];
    return document;
  }

  test("as it is, no law finds anything in it", () => {
    const document = parseText(TEXT);
    const found = [strayWords(document, laid), misplaced(document, laid), unprinted(document)];
    expect(found.concat([unprintedWords(document, laid, plainText(document))])).toEqual([[], [], [], []]);
  });

  test("a word that is claimed by a place and in no text of it", () => {
    expect(wordsOfPlaces(strayWords(exchanged(), laid))).toEqual(["Семинар", "Совет"]);
  });

  test("a value whose place holds other letters", () => {
    expect(misplaced(exchanged(), laid).map((told) => told.split(" at ")[0])).toEqual([
      "title 1: Совет",
      "title 2: Семинар",
    ]);
  });

  test("a field of the head without a print", () => {
    const document = parseText(TEXT);
    if (!document.order) throw new Error("the text is an order");
    document.order.printed = document.order.printed.filter(({ field }) => field !== "number" && field !== "title");
    expect(unprinted(document)).toEqual(["number", "title"]);
  });

  test("a word that the clean text leaves out", () => {
    const clean = plainText(parseText(TEXT)).replace("Семинар", "").replace("Утвердить", "");
    expect(wordsOfPlaces(unprintedWords(parseText(TEXT), laid, clean))).toEqual(["Утвердить", "Семинар"]);
  });
});

describe("every value stands where its place says", () => {
  test("of fixtures and invented documents, each field of a head with a print", () => {
    const wrong = TEXTS.flatMap((text) => {
      const document = parseText(text);
      return [...misplaced(document, layout(text)), ...unprinted(document)];
    });
    expect(wrong).toEqual([]);
  });
});

describe("how a file is saved changes nothing that is read of it", () => {
  const VARIANTS: Readonly<Record<string, (text: string) => Uint8Array | null>> = {
    "a byte order mark": (text) => marked(encode(text, "utf-8") as Uint8Array, 0xef, 0xbb, 0xbf),
    "CRLF line ends": (text) => encode(text.replaceAll("\n", "\r\n"), "utf-8"),
    "CR line ends": (text) => encode(text.replaceAll("\n", "\r"), "utf-8"),
    "no-break spaces": (text) => encode(text.replaceAll(" ", "\u00a0"), "utf-8"),
    "UTF-16": (text) => encode(text, "utf-16le"),
  };

  /** All but the file's own bytes and the white space of the prints. */
  const model = ({ source, diagnostics, ...rest }: Document): unknown => {
    const findings = diagnostics.filter(({ rule }) => rule !== "text/encoding");
    const own = JSON.stringify({ ...rest, findings, lines: source.lines });
    return JSON.parse(own.replaceAll("\\r\\n", "\\n").replaceAll("\u00a0", " "));
  };

  test.each(Object.entries(VARIANTS))("%s, for invented documents", (_, save) => {
    let ran = 0;
    for (const text of INVENTED) {
      const bytes = save(text);
      const opened = bytes && openSource("-", bytes);
      if (!opened?.ok) continue;
      ran++;
      expect(model(parse(opened.source))).toEqual(model(parseText(text)));
    }
    expect(ran).toBe(INVENTED.length);
  });
});
