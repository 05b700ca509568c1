const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What says yes in a column or behind a label, in small letters. */
export const yesWords = words(
  `yes y true ja oui sí si sim tak да так evet نعم כן हाँ 是 はい 예 ใช่ có ya ano igen da kyllä ναι`,
);

/** What says no. */
export const noWords = words(
  `no n false nein nee non não nie нет ні hayır لا לא नहीं 否 いいえ 아니오 아니요 ไม่ không tidak ne nem nu ei nej όχι`,
);
