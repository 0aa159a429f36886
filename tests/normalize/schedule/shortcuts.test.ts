import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STEM, TIME_WORDS } from "../../../src/lexicon/time-index.ts";
import { mendWords } from "../../../src/normalize/schedule/mend.ts";
import { nodeOf } from "../../../src/normalize/schedule/node.ts";
import { scanDate, scanNumber } from "../../../src/normalize/schedule/numeric.ts";
import { mayGoOn, plainDate } from "../../../src/normalize/schedule/numeric-plain.ts";
import { oneLine } from "../../../src/normalize/schedule/one-line.ts";
import { contenders, longest, partsOf } from "../../../src/normalize/schedule/parts.ts";
import { PATTERNS } from "../../../src/normalize/schedule/patterns/index.ts";
import { scan } from "../../../src/normalize/schedule/scan.ts";
import type { State } from "../../../src/normalize/schedule/scanner.ts";
import { begins } from "../../../src/normalize/schedule/token.ts";
import { standsAlone, weigh } from "../../../src/normalize/schedule/trace.ts";
import { PLANS } from "./cells.ts";

const examples = PATTERNS.flatMap((pattern) => [...pattern.reads.map(([cell]) => cell), ...pattern.refuses]);

describe("a term that stands alone", () => {
  it("is what it is after its neighbours were weighed", () => {
    let ran = 0;
    for (const cell of examples) {
      for (const plan of Object.values(PLANS)) {
        const nodes = partsOf(mendWords(scan(cell))).map(nodeOf);
        const [node] = nodes;
        if (!node || nodes.length > 1 || !standsAlone(node)) continue;
        ran++;
        weigh(nodes, plan);
        expect(nodes, cell).toEqual(partsOf(mendWords(scan(cell))).map(nodeOf));
      }
    }
    expect(ran).toBeGreaterThan(1500);
  });
});

describe("calendar phrases", () => {
  it("belong to one pattern for each unit", () => {
    const units = PATTERNS.flatMap((pattern) => pattern.units ?? []);
    expect(new Set(units).size).toBe(units.length);
    expect(units.length).toBeGreaterThan(9);
  });

  it("are read the same as by every pattern on its own", () => {
    for (const cell of examples) {
      const tokens = mendWords(scan(cell));
      for (let i = 0; i < tokens.length; i++) {
        const names = contenders({ tokens }, i);
        const found = longest({ tokens }, i);
        expect(found === undefined, `${cell} ${i}`).toBe(names.length !== 1);
        const pattern = PATTERNS.find(({ name }) => name === names[0]);
        if (found) expect(pattern?.match({ tokens }, i), cell).toEqual(found);
      }
    }
  });
});

const state = (text: string): State => ({ text, length: text.length, tokens: [], pos: 0, gap: true, line: true });
const piece = fc.constantFrom(
  "1",
  "2",
  "0",
  "9",
  "15",
  "04",
  "23",
  "2024",
  ".",
  ".",
  ".",
  "-",
  "–",
  "/",
  ":",
  ",",
  " ",
  "\u00a0",
  "о",
  "з",
  "l",
  "г",
  "x",
);
const numeric = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(""));

describe("plain numbers", () => {
  it("are the dates that the patterns find", () => {
    let plain = 0;
    fc.assert(
      fc.property(numeric, (text) => {
        const digits = /^\d*/.exec(text)?.[0].length ?? 0;
        if (digits === 0 || /^[озli]/.test(text.slice(digits))) return;
        const byPatterns = state(text);
        const dated = scanDate(byPatterns);
        if (!mayGoOn(text, digits, digits)) {
          if (!text.startsWith("\u00a0", digits)) expect(dated, text).toBe(false);
          return;
        }
        const byCodes = state(text);
        if (!plainDate(byCodes, digits, Number(text.slice(0, digits)))) return;
        plain++;
        expect(dated, text).toBe(true);
        expect(byCodes, text).toEqual(byPatterns);
      }),
      { numRuns: 20_000 },
    );
    expect(plain).toBeGreaterThan(50);
  });

  it.each([
    ["15.04.2024", "date", 15, 4, 2024],
    ["15.04.24 г", "date", 15, 4, 2024],
    ["00.05.2024", "date", 99, 5, 2024],
    ["09.2023", "date", 0, 9, 2023],
    ["1.9", "date", 1, 9, 0],
    ["14.30", "clock", 0, 0, 0],
    ["15 мая", "number", 15, 0, 0],
    ["2023-2024", "number", 2023, 0, 0],
  ] as const)("«%s» is a %s", (text, kind, value, month, year) => {
    const s = state(text);
    scanNumber(s);
    expect(s.tokens[0]).toMatchObject({ kind, value, month, year });
  });
});

describe("the scanner", () => {
  it("reads capitals like small letters, but for the mark of a name", () => {
    const unmarked = (text: string) => scan(text).map((token) => ({ ...token, capital: false }));
    for (const cell of examples) {
      const small = cell.toLowerCase();
      expect(unmarked(cell), cell).toEqual(scan(small));
      expect(scan(cell.toUpperCase()), cell).toEqual(scan(small));
    }
    expect(scan("май, Зарянск, дом").map(({ capital }) => capital)).toEqual([false, false, true, false, false]);
    expect(scan("№ Ⅱ É")).toEqual(scan("№ ⅱ é"));
  });

  it("knows every word of the lexicon with its stems", () => {
    for (const { form, tag } of TIME_WORDS.filter(({ form }) => form.length > 1)) {
      const [token] = scan(form.replaceAll("е", "ё"));
      expect(token, form).toMatchObject({ kind: "word", text: form });
      if (TIME_WORDS.find((word) => word.form === form)?.tag === tag) expect(token?.key, form).toBe(tag);
    }
    const [plan] = scan("плану");
    expect(plan && begins(plan, STEM.plan)).toBe(true);
    expect(plan && begins(plan, STEM.place)).toBe(false);
  });
});

describe("one line", () => {
  it("is what a pattern over all white space makes", () => {
    const sign = fc.constantFrom(
      "а",
      "б",
      " ",
      " ",
      "\n",
      "\t",
      "\u00a0",
      "\u2009",
      "\u2028",
      "\u3000",
      "\ufeff",
      "–",
      "…",
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
        const text = signs.join("");
        const tidy = text.replace(/\s+/g, " ").trim();
        expect(oneLine(text, 0, text.length)).toBe(tidy);
        expect(oneLine(`а ${text} б`, 2, 2 + text.length)).toBe(tidy);
      }),
      { numRuns: 3000 },
    );
  });
});
