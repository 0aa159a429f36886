/** Beginnings that say whose or what a body is in a word coined for it: «Облкульт», «Горкомхоз», «Депмол». Folded. */
export const COINED_BEGINNINGS: readonly string[] =
  "обл край рай гор окр рес рос рег мун сель пос мин деп упр ком отд".split(" ");
