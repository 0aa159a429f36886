import fc from "fast-check";

/** Property tests draw the same in each run; `PROPERTY_SEED=random`, or another whole number, lets them draw something else. */
const SEED = process.env.PROPERTY_SEED ?? "1";

if (SEED !== "random" && !/^-?\d+$/.test(SEED))
  throw new Error(`PROPERTY_SEED is “${SEED}”: give it a whole number or “random”`);
fc.configureGlobal(SEED === "random" ? {} : { seed: Number(SEED) });
