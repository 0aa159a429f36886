import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inOrder } from "../../src/batch/in-order.ts";

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const result of results) out.push(result);
  return out;
}

describe("results in the order of the items", () => {
  test("whatever is done first, and never more in hand than the window", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 30 }),
        fc.integer({ min: 1, max: 6 }),
        async (waits, window) => {
          let open = 0;
          let most = 0;
          const results = inOrder(waits.entries(), window, async ([i, wait]) => {
            most = Math.max(most, ++open);
            for (let turn = 0; turn < wait; turn++) await Promise.resolve();
            open--;
            return i;
          });
          expect(await all(results)).toEqual([...waits.keys()]);
          expect(most).toBeLessThanOrEqual(window);
        },
      ),
    );
  });

  test("a taker who is slow slows the reading down", async () => {
    let begun = 0;
    const results = inOrder(Array(100).keys(), 3, async (i) => {
      begun++;
      return i;
    });
    await results.next();
    await pause(5);
    expect(begun).toBeLessThanOrEqual(4);
    await results.return(undefined);
  });

  test("a result that is ready does not wait for the next item", async () => {
    let release = (): void => {};
    const gate = new Promise<void>((done) => {
      release = done;
    });
    async function* items() {
      yield "first";
      await gate;
      yield "second";
    }
    const results = inOrder(items(), 8, async (item) => item);
    expect((await results.next()).value).toBe("first");
    release();
    expect((await results.next()).value).toBe("second");
    expect((await results.next()).done).toBe(true);
  });

  test("who leaves early leaves the rest unread", async () => {
    let begun = 0;
    for await (const i of inOrder(Array(1000).keys(), 2, async (item) => {
      begun++;
      return item;
    })) {
      if (i === 5) break;
    }
    await pause(5);
    expect(begun).toBeLessThan(12);
  });

  test("a failure comes in its turn, that of the items too", async () => {
    const results = inOrder([1, 2, 3], 3, async (item) => {
      if (item === 2) throw new Error("two");
      return item;
    });
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow("two");
    async function* broken() {
      yield 1;
      throw new Error("no more");
    }
    const others = inOrder(broken(), 3, async (item) => item);
    expect((await others.next()).value).toBe(1);
    await expect(others.next()).rejects.toThrow("no more");
  });
});
