import fc from "fast-check";

/** Property tests draw the same in each run; `PROPERTY_SEED=random`, or a number, lets them draw something else. */
const SEED = process.env.PROPERTY_SEED ?? "1";

fc.configureGlobal(SEED === "random" ? {} : { seed: Number(SEED) });
