/**
 * Nouns that head the names of bodies. All prints are folded (lower case, «ё» as «е»), so that a folded word looks itself
 * up.
 */

/** What a body is, as the model's organizations say it. */
export type BodyKind = "authority" | "school" | "institute" | "centre" | "association" | "other";

/** A noun that heads the name of a body, in the forms that tell a head («отдел») from a dependent («отдела»). */
export interface BodyNoun {
  readonly one: string;
  /** Genitive singular */
  readonly of: string;
  /** Nominative plural: a class of bodies */
  readonly many: string;
  readonly kind: BodyKind;
}

const noun = (one: string, of: string, many: string, kind: BodyKind): BodyNoun => ({ one, of, many, kind });

/** Bodies that govern: a bare head noun of these means the issuer or the one body of the document that it begins. */
const AUTHORITIES: readonly BodyNoun[] = [
  noun("министерство", "министерства", "министерства", "authority"),
  noun("департамент", "департамента", "департаменты", "authority"),
  noun("управление", "управления", "управления", "authority"),
  noun("комитет", "комитета", "комитеты", "authority"),
  noun("администрация", "администрации", "администрации", "authority"),
  noun("правительство", "правительства", "правительства", "authority"),
  noun("инспекция", "инспекции", "инспекции", "authority"),
  noun("служба", "службы", "службы", "authority"),
  noun("агентство", "агентства", "агентства", "authority"),
  noun("дума", "думы", "думы", "authority"),
  noun("отдел", "отдела", "отделы", "authority"),
  noun("сектор", "сектора", "секторы", "authority"),
  noun("префектура", "префектуры", "префектуры", "authority"),
  noun("мэрия", "мэрии", "мэрии", "authority"),
  noun("управа", "управы", "управы", "authority"),
  noun("ратуша", "ратуши", "ратуши", "authority"),
  noun("прокуратура", "прокуратуры", "прокуратуры", "authority"),
  noun("исполком", "исполкома", "исполкомы", "authority"),
  noun("аппарат", "аппарата", "аппараты", "authority"),
  noun("секретариат", "секретариата", "секретариаты", "authority"),
  noun("роно", "роно", "роно", "authority"),
  noun("гороно", "гороно", "гороно", "authority"),
  noun("районо", "районо", "районо", "authority"),
  noun("облоно", "облоно", "облоно", "authority"),
  noun("крайоно", "крайоно", "крайоно", "authority"),
  noun("минобразования", "минобразования", "минобразования", "authority"),
  noun("минобр", "минобра", "минобры", "authority"),
  noun("минобрнауки", "минобрнауки", "минобрнауки", "authority"),
  noun("минпросвещения", "минпросвещения", "минпросвещения", "authority"),
  noun("рособрнадзор", "рособрнадзора", "рособрнадзоры", "authority"),
  noun("обрнадзор", "обрнадзора", "обрнадзоры", "authority"),
  noun("роспотребнадзор", "роспотребнадзора", "роспотребнадзоры", "authority"),
];

const SCHOOLS: readonly BodyNoun[] = [
  noun("школа", "школы", "школы", "school"),
  noun("гимназия", "гимназии", "гимназии", "school"),
  noun("лицей", "лицея", "лицеи", "school"),
  noun("прогимназия", "прогимназии", "прогимназии", "school"),
  noun("школа-интернат", "школы-интерната", "школы-интернаты", "school"),
  noun("лицей-интернат", "лицея-интерната", "лицеи-интернаты", "school"),
  noun("школа-сад", "школы-сада", "школы-сады", "school"),
  noun("школа-наставник", "школы-наставника", "школы-наставники", "school"),
  noun("школа-партнер", "школы-партнера", "школы-партнеры", "school"),
  noun("школа-лидер", "школы-лидера", "школы-лидеры", "school"),
  noun("школа-участница", "школы-участницы", "школы-участницы", "school"),
  noun("интернат", "интерната", "интернаты", "school"),
  noun("корпус", "корпуса", "корпуса", "school"),
  noun("училище", "училища", "училища", "school"),
  noun("техникум", "техникума", "техникумы", "school"),
  noun("колледж", "колледжа", "колледжи", "school"),
  noun("сад", "сада", "сады", "school"),
  noun("детсад", "детсада", "детсады", "school"),
  noun("ясли-сад", "яслей-сада", "ясли-сады", "school"),
];

const INSTITUTES: readonly BodyNoun[] = [
  noun("институт", "института", "институты", "institute"),
  noun("академия", "академии", "академии", "institute"),
  noun("университет", "университета", "университеты", "institute"),
  noun("вуз", "вуза", "вузы", "institute"),
  noun("факультет", "факультета", "факультеты", "institute"),
  noun("кафедра", "кафедры", "кафедры", "institute"),
];

const CENTRES: readonly BodyNoun[] = [
  noun("центр", "центра", "центры", "centre"),
  noun("методцентр", "методцентра", "методцентры", "centre"),
  noun("технопарк", "технопарка", "технопарки", "centre"),
  noun("кванториум", "кванториума", "кванториумы", "centre"),
  noun("дом", "дома", "дома", "centre"),
  noun("дворец", "дворца", "дворцы", "centre"),
  noun("станция", "станции", "станции", "centre"),
  noun("лаборатория", "лаборатории", "лаборатории", "centre"),
  noun("кабинет", "кабинета", "кабинеты", "centre"),
  noun("методкабинет", "методкабинета", "методкабинеты", "centre"),
];

const ASSOCIATIONS: readonly BodyNoun[] = [
  noun("совет", "совета", "советы", "association"),
  noun("педсовет", "педсовета", "педсоветы", "association"),
  noun("методсовет", "методсовета", "методсоветы", "association"),
  noun("комиссия", "комиссии", "комиссии", "association"),
  noun("подкомиссия", "подкомиссии", "подкомиссии", "association"),
  noun("консилиум", "консилиума", "консилиумы", "association"),
  noun("объединение", "объединения", "объединения", "association"),
  noun("методобъединение", "методобъединения", "методобъединения", "association"),
  noun("ассоциация", "ассоциации", "ассоциации", "association"),
  noun("союз", "союза", "союзы", "association"),
  noun("профсоюз", "профсоюза", "профсоюзы", "association"),
  noun("профком", "профкома", "профкомы", "association"),
  ...["райком", "горком", "обком", "крайком", "реском", "окружком", "терком"].map((one) =>
    noun(one, `${one}а`, `${one}ы`, "association"),
  ),
  noun("группа", "группы", "группы", "association"),
  noun("команда", "команды", "команды", "association"),
  noun("коллектив", "коллектива", "коллективы", "association"),
  noun("актив", "актива", "активы", "association"),
  noun("штаб", "штаба", "штабы", "association"),
  noun("клуб", "клуба", "клубы", "association"),
  noun("фонд", "фонда", "фонды", "association"),
  noun("палата", "палаты", "палаты", "association"),
  noun("общество", "общества", "общества", "association"),
  noun("сообщество", "сообщества", "сообщества", "association"),
  noun("коллегия", "коллегии", "коллегии", "association"),
  noun("парламент", "парламента", "парламенты", "association"),
  noun("движение", "движения", "движения", "association"),
  noun("отряд", "отряда", "отряды", "association"),
  noun("консорциум", "консорциума", "консорциумы", "association"),
  noun("сеть", "сети", "сети", "association"),
  noun("жюри", "жюри", "жюри", "association"),
  noun("оргкомитет", "оргкомитета", "оргкомитеты", "association"),
  noun("бюро", "бюро", "бюро", "association"),
  noun("самоуправление", "самоуправления", "самоуправления", "association"),
];

const OTHERS: readonly BodyNoun[] = [
  noun("учреждение", "учреждения", "учреждения", "other"),
  noun("организация", "организации", "организации", "other"),
  noun("предприятие", "предприятия", "предприятия", "other"),
  noun("компания", "компании", "компании", "other"),
  noun("площадка", "площадки", "площадки", "other"),
  noun("филиал", "филиала", "филиалы", "other"),
  noun("отделение", "отделения", "отделения", "other"),
  noun("подразделение", "подразделения", "подразделения", "other"),
  noun("библиотека", "библиотеки", "библиотеки", "other"),
  noun("музей", "музея", "музеи", "other"),
  noun("театр", "театра", "театры", "other"),
  noun("больница", "больницы", "больницы", "other"),
  noun("поликлиника", "поликлиники", "поликлиники", "other"),
  noun("диспансер", "диспансера", "диспансеры", "other"),
  noun("медпункт", "медпункта", "медпункты", "other"),
  noun("часть", "части", "части", "other"),
  noun("полиция", "полиции", "полиции", "other"),
  noun("военкомат", "военкомата", "военкоматы", "other"),
  noun("комиссариат", "комиссариата", "комиссариаты", "other"),
  noun("бухгалтерия", "бухгалтерии", "бухгалтерии", "other"),
  noun("архив", "архива", "архивы", "other"),
  noun("канцелярия", "канцелярии", "канцелярии", "other"),
  noun("приемная", "приемной", "приемные", "other"),
  noun("редакция", "редакции", "редакции", "other"),
  noun("орган", "органа", "органы", "other"),
  noun("ведомство", "ведомства", "ведомства", "other"),
  noun("поселение", "поселения", "поселения", "other"),
  noun("издательство", "издательства", "издательства", "other"),
  noun("газета", "газеты", "газеты", "other"),
  noun("телекомпания", "телекомпании", "телекомпании", "other"),
  noun("офис", "офиса", "офисы", "other"),
  noun("типография", "типографии", "типографии", "other"),
  noun("стадион", "стадиона", "стадионы", "other"),
  noun("бассейн", "бассейна", "бассейны", "other"),
  noun("дивизион", "дивизиона", "дивизионы", "other"),
  noun("ателье", "ателье", "ателье", "other"),
  noun("артель", "артели", "артели", "other"),
  noun("ферма", "фермы", "фермы", "other"),
  noun("галерея", "галереи", "галереи", "other"),
  noun("почта", "почты", "почты", "other"),
  noun("таможня", "таможни", "таможни", "other"),
  noun("община", "общины", "общины", "association"),
  noun("епархия", "епархии", "епархии", "association"),
  noun("лига", "лиги", "лиги", "association"),
  noun("гильдия", "гильдии", "гильдии", "association"),
];

/** Every noun that heads a body's name. */
export const BODY_NOUNS: readonly BodyNoun[] = [
  ...AUTHORITIES,
  ...SCHOOLS,
  ...INSTITUTES,
  ...CENTRES,
  ...ASSOCIATIONS,
  ...OTHERS,
];

/** What deputies sit in; of these, a meeting of anybody else is no body, so that executors know them not. */
export const LEGISLATURES: readonly BodyNoun[] = [noun("собрание", "собрания", "собрания", "authority")];

/** A part of another body: what follows it names the owner («стажировочная площадка МБОУ …», «филиал МАОУ …»). */
export const PART_NOUNS: readonly string[] = [
  "площадка",
  "филиал",
  "отделение",
  "подразделение",
  "отдел",
  "сектор",
  "служба",
  "кафедра",
  "факультет",
  "лаборатория",
  "кабинет",
  "библиотека",
  "музей",
  "совет",
  "педсовет",
  "методсовет",
  "консилиум",
  "комиссия",
  "группа",
  "команда",
  "коллектив",
  "актив",
  "профком",
  "администрация",
  "бухгалтерия",
  "медпункт",
  "самоуправление",
  "клуб",
  "отряд",
  "штаб",
];

/** A body that is no certain one: people or bodies of a kind, met at whatever school («педагогический коллектив»). */
export const COLLECTIVE_NOUNS: readonly string[] = ["команда", "коллектив", "актив", "сообщество", "движение", "отряд"];

/** Generic words of a legal form: the name proper follows them («учреждение … Центр образования»). */
export const FORM_NOUNS: readonly string[] = ["учреждение", "организация", "предприятие", "компания", "общество"];

/** «управления» tells «управлению», «отдела» «отделу»; of «службы» and «инспекции» the nominative tells it. */
function dativeOf({ one, of }: BodyNoun): string {
  if (one === of || one.includes("-")) return one;
  if (/[ая]$/u.test(of)) return of.replace(/а$/u, "у").replace(/я$/u, "ю");
  return /(?:ия|ь)$/u.test(one) ? of : one.replace(/ая$/u, "ой").replace(/а$/u, "е");
}

/** Datives of the nouns that head a body's name: «Управлению …» says who shall do it. */
export const BODY_DATIVES: ReadonlySet<string> = new Set(BODY_NOUNS.map(dativeOf));
