import { expect, test } from "vitest";
import { escapedLines, uncommanded, unturned, visible, visibleLines } from "../../src/text/visible.ts";

const HOSTILE = "а\tб\r\nв\n\u001b[31m\u009b1m\u202eг\u200e\ufeff\r\u{e0041}";

test("on one line", () => {
  expect(visible(HOSTILE)).toBe("а б в \\u{1b}[31m\\u{9b}1m\\u{202e}г\\u{200e}\\u{feff} \\u{e0041}");
});

test("on lines of its own, tabs and line ends kept but for a return that would go back", () => {
  expect(visibleLines(HOSTILE)).toBe("а\tб\r\nв\n\\u{1b}[31m\\u{9b}1m\\u{202e}г\\u{200e}\\u{feff}\\u{d}\\u{e0041}");
});

test("in JSON the value is the same", () => {
  const json = `${JSON.stringify({ [HOSTILE]: [HOSTILE] }, null, 2)}\n`;
  const shown = escapedLines(json);
  expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  expect(JSON.parse(shown)).toEqual(JSON.parse(json));
});

test("what turns its surroundings", () => {
  expect(unturned("а\u202eб\u2066в\u200fг\u00ad")).toBe("а\\u{202e}б\\u{2066}в\\u{200f}г\u00ad");
});

test.each([
  ["::error::a", "\\u{3a}:error::a"],
  ["x\n \u00a0\t::stop::a\n", "x\n \u00a0\t\\u{3a}:stop::a\n"],
  ["a ##[error]q", "a \\u{23}#[error]q"],
  ["shnor: a::b # [c] ##", "shnor: a::b # [c] ##"],
])("%j holds no command of a workflow", (text, expected) => expect(uncommanded(text)).toBe(expected));
