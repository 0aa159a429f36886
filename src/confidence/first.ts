import type { Activity, Document } from "../model/types.ts";

/** Those activities whose reading is not sure, the most doubtful first; a model by hand may say nothing of it. */
export function toCheck({ roadmaps }: Pick<Document, "roadmaps">): Activity[] {
  const open = roadmaps.flatMap(({ activities }) =>
    activities.filter(({ confidence }) => confidence !== undefined && confidence.level !== "sure"),
  );
  return open.sort((a, b) => (a.confidence?.score ?? 0) - (b.confidence?.score ?? 0));
}
