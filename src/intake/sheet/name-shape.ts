/** Whether a cell looks like a whole name: two to five words of letters, or one of Chinese, Japanese or Korean. */
export function isWholeName(cell: string): boolean {
  const words = cell.split(/[\s,]+/u, 6).filter(Boolean);
  const isOneWord = words.length === 1 && /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,6}$/u.test(cell);
  return (
    isOneWord || (words.length > 1 && words.length < 6 && !isTitleOrCompany(cell) && words.every(isNameWord))
  );
}

/** Whether a cell is one word that may be half of a name. */
export function isSingleWord(cell: string): boolean {
  return isNameWord(cell) && !isTitleOrCompany(cell);
}

/** Whether a word is letters, perhaps with a hyphen, an apostrophe or a full stop. */
export function isNameWord(word: string): boolean {
  return word.length < 40 && /^[\p{L}\p{M}'’.-]+$/u.test(word);
}

/** Whether a cell is “Mrs” or “Graf GmbH”. */
export function isTitleOrCompany(cell: string): boolean {
  return (
    titles.has(cell.toLowerCase().replace(/\.$/, '')) ||
    /(?:^| )(?:gmbh|ag|kg|ohg|ug|ltd|limited|llc|inc|corp|co|plc|s\.?a\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|oy|ab|a\/s|aps|sarl|sas|pvt|pty|llp|bank|hotel|e\.v\.|ооо|оао|ип)\.?$/iu.test(
      cell,
    )
  );
}

const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof herr frau fraulein hr fr mevr dhr mevrouw meneer m mme mlle monsieur madame mademoiselle sr sra srta señor señora
  senhor senhora dott sig sig.ra signor signora pan pani hr fru herra rouva г-н г-жа bay bayan shri smt السيد السيدة 先生 小姐 女士 さん 様 씨`.split(
    /\s+/u,
  ),
);
