import { expect, test } from "vitest";
import { readConfig } from "../../src/policy/config.ts";

test("of thousands of faults of a configuration the first are told, and how many more there are", async () => {
  const text = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join("");
  const read = await readConfig(text, "en");
  const faults = "faults" in read ? read.faults : [];
  expect(faults).toHaveLength(51);
  expect(faults[0]).toMatchObject({ path: "k0", line: 1, column: 1 });
  expect(faults.at(-1)).toEqual({ path: "", line: null, column: null, message: "19950 more faults are not listed" });
  const few = await readConfig("k: 1\nl: 2\n", "ru");
  expect("faults" in few && few.faults.map(({ path }) => path)).toEqual(["k", "l"]);
});
