import { describe, expect, test } from "vitest";
import { ENCODINGS, type Encoding, encodingOf } from "../../../src/text/decode/encodings.ts";
import { decode } from "../../../src/text/decode/index.ts";
import { encode, marked } from "../../tools/encode.ts";

const TEXTS = [
  "Приказ",
  "ПРИКАЗ",
  "приказ",
  "План мероприятий",
  "ДОРОЖНАЯ КАРТА",
  "Ёлкино",
  "Об утверждении плана на 2024 год",
  "№ п/п\tМероприятие\tСрок\r\n1.\tСеминар\tмай\r\n",
  "РАСПОРЯЖЕНИЕ\n12.03.2024\tп. Заречный\n",
  "В целях поддержки школ приказываю: утвердить план. Контроль оставляю за собой.",
  "УТВЕРЖДАЮ\nДиректор школы\n",
  "ОГЭ",
  "Итого: 5 чел.",
  "май",
  "Срок",
  "ШКОЛА",
  "январь - март",
];

const read = (bytes: Uint8Array, encoding?: Encoding) => {
  const decoded = decode(bytes, encoding);
  return decoded.ok ? { text: decoded.text, encoding: decoded.encoding, damaged: decoded.damaged } : decoded.refusal;
};

describe("told by the whole file", () => {
  test.each(ENCODINGS)("%s", (encoding) => {
    let ran = 0;
    for (const text of TEXTS) {
      const bytes = encode(text, encoding);
      if (!bytes) continue;
      ran++;
      expect(read(bytes), text).toEqual({ text, encoding, damaged: null });
    }
    expect(ran).toBeGreaterThanOrEqual(TEXTS.length - 1);
  });

  test("marks that only Windows-1251 has", () => {
    const text = "Школа № 3 «Радуга» — базовая…";
    expect(read(encode(text, "windows-1251") as Uint8Array)).toEqual({ text, encoding: "windows-1251", damaged: null });
  });

  test("a table drawn in DOS", () => {
    const text = "┌──────┬──────┐\n│ Срок │ Итог │\n├──────┼──────┤\n│ май  │ план │\n└──────┴──────┘\n";
    expect(read(encode(text, "ibm866") as Uint8Array)).toEqual({ text, encoding: "ibm866", damaged: null });
  });

  test("accents of another language are no Russian", () => {
    const text = "café, déjà vu, naïve";
    expect(read(encode(text, "utf-8") as Uint8Array)).toEqual({ text, encoding: "utf-8", damaged: null });
  });

  test("plain ASCII is UTF-8", () => {
    expect(read(encode("1. 2. 3.", "utf-8") as Uint8Array)).toMatchObject({ encoding: "utf-8", damaged: null });
  });
});

describe("byte order marks are no text", () => {
  const text = "План\r\nработы";
  test.each([
    ["utf-8", [0xef, 0xbb, 0xbf]],
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
  ] as const)("%s", (encoding, mark) => {
    expect(read(marked(encode(text, encoding) as Uint8Array, ...mark))).toEqual({ text, encoding, damaged: null });
  });
});

describe("damage", () => {
  const good = encode("План работы школы на весь учебный год", "utf-8") as Uint8Array;

  test("a few bad bytes leave the file UTF-8", () => {
    const bytes = Uint8Array.from([...good.slice(0, 8), 0xff, 0xc3, ...good.slice(8)]);
    const decoded = read(bytes);
    expect(decoded).toMatchObject({ encoding: "utf-8", damaged: { count: 2, first: [4, 5] } });
  });

  test("a character cut at the end", () => {
    expect(read(good.slice(0, -1))).toMatchObject({ encoding: "utf-8", damaged: { count: 1 } });
  });

  test.each(["utf-16le", "utf-16be"] as const)(
    "%s without a mark, a fifth of it drawn lines of a table",
    (encoding) => {
      const rule = `├${"─".repeat(12)}┼${"─".repeat(12)}┤\n`;
      const text = `План\n${rule}${`│ Семинар    │ май 2024   │\n${rule}`.repeat(6)}`;
      expect(read(encode(text, encoding) as Uint8Array)).toMatchObject({ encoding, text, damaged: null });
    },
  );
  test("half a unit at the end of UTF-16", () => {
    const bytes = encode("План работы", "utf-16le") as Uint8Array;
    expect(read(bytes.slice(0, -1))).toMatchObject({ encoding: "utf-16le", damaged: { count: 1, first: [10] } });
  });

  test("the byte that Windows-1251 does not define", () => {
    const bytes = Uint8Array.from([...(encode("План работы", "windows-1251") as Uint8Array), 0x98]);
    expect(read(bytes)).toMatchObject({ encoding: "windows-1251", damaged: { count: 1, first: [11] } });
  });

  test("a replacement character that the file itself holds is no damage", () => {
    expect(read(encode("План \ufffd работы", "utf-8") as Uint8Array)).toMatchObject({ damaged: null });
  });

  test("an encoding that was asked for is used, whatever comes of it", () => {
    const bytes = encode("План", "windows-1251") as Uint8Array;
    expect(read(bytes, "koi8-r")).toEqual({ text: "оКЮМ", encoding: "koi8-r", damaged: null });
    expect(read(bytes, "utf-8")).toMatchObject({ encoding: "utf-8", damaged: { count: 4 } });
  });
});

describe("refused", () => {
  const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * i * 31 + i * 7 + (i >> 3)) & 0xff);
  test.each([
    ["empty", new Uint8Array()],
    ["empty", encode(" \r\n\t\u00a0\n", "utf-8") as Uint8Array],
    ["empty", Uint8Array.from([0xef, 0xbb, 0xbf])],
    ["empty", Uint8Array.from([0xff, 0xfe])],
    ["image", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ["image", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0])],
    ["pdf", encode("%PDF-1.7\n", "utf-8") as Uint8Array],
    ["zip", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0])],
    ["ole", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])],
    ["rtf", encode("{\\rtf1\\ansi", "utf-8") as Uint8Array],
    ["binary", noise],
    ["binary", new Uint8Array(64)],
  ] as const)("%s", (refusal, bytes) => {
    expect(read(bytes)).toBe(refusal);
  });

  test("a stray NUL and a converter's cell marks are text", () => {
    expect(read(encode("План\u0007 ра\u0000боты\u0007", "utf-8") as Uint8Array)).toMatchObject({ encoding: "utf-8" });
  });
});

test("ten megabytes take a moment", () => {
  const line = encode(
    "Проведение совещаний с руководителями школ района\tежемесячно\r\n",
    "windows-1251",
  ) as Uint8Array;
  const bytes = new Uint8Array(10_000_000);
  for (let at = 0; at < bytes.length; at += line.length) bytes.set(line.slice(0, bytes.length - at), at);
  const started = performance.now();
  expect(read(bytes)).toMatchObject({ encoding: "windows-1251", damaged: null });
  expect(performance.now() - started).toBeLessThan(2000);
});

describe("labels", () => {
  test.each([
    ["CP-1251", "windows-1251"],
    ["win1251", "windows-1251"],
    ["UTF8", "utf-8"],
    ["KOI8-R", "koi8-r"],
    ["cp866", "ibm866"],
    ["UTF-16BE", "utf-16be"],
    ["constructor", undefined],
    ["latin-1", undefined],
  ] as const)("%s", (label, encoding) => {
    expect(encodingOf(label)).toBe(encoding);
  });

  test("each name means itself", () => {
    expect(ENCODINGS.map(encodingOf)).toEqual([...ENCODINGS]);
  });
});
