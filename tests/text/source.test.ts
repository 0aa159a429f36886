import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openSource, sourceOfText } from "../../src/text/source.ts";
import { visible } from "../../src/text/visible.ts";
import { encode } from "../tools/encode.ts";

const TEXT = "\n План работы школы на учебный год";
const bytes = (encoding: "utf-8" | "windows-1251") => encode(TEXT, encoding) as Uint8Array;

describe("a source", () => {
  test("of UTF-8 has nothing to say of its encoding", () => {
    const opened = openSource("план.txt", bytes("utf-8"));
    expect(opened).toEqual({
      ok: true,
      source: {
        name: "план.txt",
        bytes: bytes("utf-8").length,
        sha256: createHash("sha256").update(TEXT).digest("hex"),
        encoding: "utf-8",
        text: TEXT,
        decodeFindings: [],
      },
    });
    expect(sourceOfText("план.txt", TEXT)).toEqual(opened.ok && opened.source);
  });

  test("of another encoding says so at the first character", () => {
    const opened = openSource("x", bytes("windows-1251"));
    expect(opened.ok && opened.source.decodeFindings).toEqual([
      { rule: "text/encoding", range: { start: 2, end: 3 }, values: { encoding: "windows-1251" } },
    ]);
  });

  test("with bad bytes says where the first of them are", () => {
    const damaged = Uint8Array.from([...bytes("utf-8").slice(0, 10), 0xff, 0xfe, ...bytes("utf-8").slice(10)]);
    const opened = openSource("x", damaged);
    expect(opened.ok && opened.source.decodeFindings).toEqual([
      {
        rule: "text/encoding",
        range: { start: 6, end: 7 },
        related: [{ start: 7, end: 8 }],
        values: { encoding: "utf-8", count: 2 },
      },
    ]);
  });

  test("that holds no text is refused", () => {
    expect(openSource("x", new Uint8Array())).toEqual({ ok: false, refusal: "empty" });
  });
});

test.each([
  ["обычный текст «и» — № 5", "обычный текст «и» — № 5"],
  ["две\r\nстроки\tи таб", "две строки и таб"],
  ["\u001b[31mкрасный", "\\u{1b}[31mкрасный"],
  ["\u202eоборот\u2066", "\\u{202e}оборот\\u{2066}"],
  ["\u0000\u007f\u009b", "\\u{0}\\u{7f}\\u{9b}"],
  ["\ufeff\u200b\ud800", "\\u{feff}\\u{200b}\\u{d800}"],
  ["😀", "😀"],
])("%j is shown as %j", (text, shown) => {
  expect(visible(text)).toBe(shown);
});
