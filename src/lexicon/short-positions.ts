/** Shortened nouns of offices, printed with a period or without, and what they stand for. */
export const SHORT_POSITIONS: Readonly<Record<string, string>> = {
  зам: "заместитель",
  зав: "заведующий",
  нач: "начальник",
  рук: "руководитель",
  дир: "директор",
  отв: "ответственный",
  спец: "специалист",
  преп: "преподаватель",
  инстр: "инструктор",
  пред: "председатель",
  секр: "секретарь",
  библ: "библиотекарь",
};

/** Shortened adjectives of offices and bodies, printed with a period («гл. специалист», «соц. педагог»). */
export const SHORT_ADJECTIVES: Readonly<Record<string, string>> = {
  гл: "главный",
  вед: "ведущий",
  ст: "старший",
  мл: "младший",
  соц: "социальный",
  кл: "классный",
  пед: "педагогический",
  мун: "муниципальный",
  муниц: "муниципальный",
  метод: "методический",
  обл: "областной",
  гор: "городской",
  рег: "региональный",
  школ: "школьный",
};

/** Offices that print as letters («ЗДУВР»), and what they stand for. */
export const POSITION_ABBREVIATIONS: Readonly<Record<string, string>> = {
  здувр: "заместитель директора по учебно-воспитательной работе",
  зувр: "заместитель по учебно-воспитательной работе",
  здур: "заместитель директора по учебной работе",
  здвр: "заместитель директора по воспитательной работе",
  здмр: "заместитель директора по методической работе",
  здумр: "заместитель директора по учебно-методической работе",
  зднмр: "заместитель директора по научно-методической работе",
  здупр: "заместитель директора по учебно-производственной работе",
  здахр: "заместитель директора по административно-хозяйственной работе",
  здахч: "заместитель директора по административно-хозяйственной части",
};

// A document's words are looked up here: «constructor» and «__proto__» must find nothing.
for (const table of [SHORT_POSITIONS, SHORT_ADJECTIVES, POSITION_ABBREVIATIONS]) Object.setPrototypeOf(table, null);
