import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { openPool, type Pool } from "../../src/batch/pool.ts";
import { workspace } from "../cli/shnor.ts";

/** A thread that does what the item says. */
const WORKER = `
import { setTimeout as pause } from "node:timers/promises";
export default async function run(item) {
  if (item === "die") { setTimeout(() => { throw new Error("dead"); }); await pause(60_000); }
  if (item === "throw") throw new Error("thrown");
  await pause(Number(item) || 0);
  return { facts: item, text: "" };
}
`;
const at = workspace({ "worker.mjs": WORKER, "broken.mjs": "throw new Error('cannot begin');" });
const open = (jobs: number, file: string): Pool => {
  pool = openPool(jobs, { work: "parse", settings: "{}" }, pathToFileURL(at(file)));
  return pool;
};
let pool: Pool | undefined;
afterEach(() => pool?.close());

async function fates(items: readonly string[], { run }: Pool): Promise<string[]> {
  const settled = await Promise.allSettled(items.map(run));
  return settled.map((one) =>
    one.status === "fulfilled" ? ("facts" in one.value ? one.value.facts : "?") : (one.reason as Error).message,
  );
}

describe("threads", () => {
  test("that die take their own item with them and no other", async () => {
    const items = ["1", "die", "2", "throw", "3", "die", "4", "5"];
    expect(await fates(items, open(2, "worker.mjs"))).toEqual(["1", "dead", "2", "thrown", "3", "dead", "4", "5"]);
  });

  test("one alone is followed by another", async () => {
    expect(await fates(["die", "1", "die", "2"], open(1, "worker.mjs"))).toEqual(["dead", "1", "dead", "2"]);
  });

  test("that cannot begin leave nothing waiting", async () => {
    expect(await fates(["1", "2", "3"], open(2, "broken.mjs"))).toEqual(Array(3).fill("cannot begin"));
  });
});
