/** Where two coroutines wait for each other: `rest` ends when the other side rings. */
class Bell {
  private wake: (() => void) | null = null;

  rest(): Promise<void> {
    return new Promise((done) => {
      this.wake = done;
    });
  }

  ring(): void {
    this.wake?.();
    this.wake = null;
  }
}

/**
 * What `run` makes of the items, in their order. At most `window` items are in hand at a time, begun or waiting to be
 * taken: whoever takes the results slowly slows the reading down. A result that is ready never waits for a later item.
 */
export async function* inOrder<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  window: number,
  run: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const hand: Promise<R>[] = [];
  const taken = new Bell();
  const news = new Bell();
  let end: "open" | "closed" | { readonly error: unknown } = "open";
  let left = false;
  const feed = async (): Promise<void> => {
    try {
      for await (const item of items) {
        if (left) return;
        const result = run(item);
        // It is awaited in its turn; until then its failure is nobody's.
        result.catch(() => {});
        hand.push(result);
        news.ring();
        while (hand.length >= window && !left) await taken.rest();
      }
      end = "closed";
    } catch (error) {
      end = { error };
    }
    news.ring();
  };
  void feed();
  try {
    for (;;) {
      const head = hand[0];
      if (head) {
        const result = await head;
        hand.shift();
        taken.ring();
        yield result;
      } else if (end === "open") await news.rest();
      else if (end === "closed") return;
      else throw (end as { error: unknown }).error;
    }
  } finally {
    left = true;
    taken.ring();
  }
}
