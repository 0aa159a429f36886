import fc from "fast-check";
import { expect, test } from "vitest";
import { html, joined, jsonText, type Value } from "../../../src/export/html/markup.ts";
import { HOSTILE } from "./examples.ts";

test("values are escaped, markup is not, nothing is printed for nothing", () => {
  const inner = html`<b title="${'"x"'}">${"a < b & 'c'"}</b>`;
  expect(html`<p>${inner}${null}${undefined}${false}${0}${["x", inner]}</p>`.text).toBe(
    '<p><b title="&quot;x&quot;">a &lt; b &amp; &#39;c&#39;</b>0x<b title="&quot;x&quot;">a &lt; b &amp; &#39;c&#39;</b></p>',
  );
  expect(html`${joined(["a", "b", "c"], ", ")}`.text).toBe("a, b, c");
});

test("no value can be taken for markup, whatever it looks like", () => {
  const forged = { text: "<script>" } as unknown as Value;
  expect(() => html`${forged}`.text).toThrow();
});

test("controls and bidi marks stand in a visible form", () => {
  expect(html`${"a\u202eb\0c"}`.text).toBe("a\\u{202e}b\\u{0}c");
});

test("JSON in a script element cannot end it, and is read back as it was", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...HOSTILE)), (value) => {
      const text = jsonText({ value, __proto__: null });
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text).value).toBe(value);
    }),
  );
});

test("JSON in a script element holds no control and no bidi mark as such", () => {
  const value = "a\u0085b\u007fc\u202ed";
  expect(jsonText({ value })).toBe('{"value":"a\\u0085b\\u007fc\\u202ed"}');
  expect(JSON.parse(jsonText({ value })).value).toBe(value);
});

test("any text in an element or an attribute leaves no bare special character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      const text = html`${value}`.text;
      expect(text).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
    }),
  );
});
