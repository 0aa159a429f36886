import { discardUnfinished } from "./atomic.ts";

/** What is still to be said when the program is interrupted; a number is the status to end with. */
type LastWord = () => number | undefined;

const words = new Set<LastWord>();

/** Until the answer is called, `word` is asked when a signal ends the program. */
export function onInterrupt(word: LastWord): () => void {
  words.add(word);
  return () => void words.delete(word);
}

/** Ends what is under way: whole files stay, unfinished ones go. The status that somebody asked for, if any did. */
export function interrupt(): number | undefined {
  discardUnfinished();
  return [...words].map((word) => word()).find((status) => status !== undefined);
}
