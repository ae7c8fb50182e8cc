/**
 * Whether a text promises a number of followers or sales by a date. Three things must stand in one sentence: a
 * number of two digits or more, right beside it what it counts, and a deadline. The deadline's own number is none: to
 * answer customers within 14 days is no promise of customers. What is said of the past is a report, "this month" alone
 * may be one, who denies a promise makes none, and a word such as "guarantee" alone promises nothing: a bank and a warranty do that as well.
 */
export const promisesByDate = (text: string): boolean => sentencesOf(text).some(isPromise);

const sentencesOf = (text: string): string[] =>
  text.normalize('NFC').split(/(?<=[!?;\n])|(?<=\.)(?=\s|$)/u);

/** Capitals fold differently in the two languages: "IN" is not "ın", and "TAKİPÇİ" is "takipçi". */
function isPromise(sentence: string): boolean {
  const folded = [sentence.replaceAll('İ', 'i').toLowerCase(), sentence.toLocaleLowerCase('tr')];
  return folded.some(hasAllThree) && !folded.some(isReport) && !folded.some(isDenial);
}

const isDenial = (plain: string): boolean => DENIAL.test(plain);
const isReport = (plain: string): boolean => REPORT.test(plain) || REPORT_TR.test(plain);

function hasAllThree(plain: string): boolean {
  const rest = plain.replaceAll(DEADLINE, ' … ');
  const hasDeadline = rest !== plain || (THIS_MONTH.test(plain) && PROMISE.test(plain));
  return hasDeadline && COUNT.test(rest);
}

const COUNTED =
  '(?:followers?|subscribers?|fans|sales|orders?|customers?|clients?|bookings?|leads?)(?!\\p{L})';
const COUNTED_TR = '(?:takipçi|abone|satış|sipariş|müşteri|rezervasyon)';

const UNIT = '(?:k|m|bin|milyon|hundred|thousand|million)';
const NUMBER = String.raw`(?<![\d.,])(?:\d[\d.,]*\d(?:\s*${UNIT}(?!\p{L}))?|\d\s*${UNIT}(?!\p{L})|\d{2,}|(?<!\p{L})(?:bin|yüz|milyon|hundred|thousand|million)(?!\p{L}))`;
/** Words that tell that the number counts something else. */
const OTHER =
  'for|of|to|with|by|in|posts?|videos?|stories|hours?|minutes?|gönderi|paylaşım|video|hikâye|saat|dakika|puan|tl';
const BETWEEN = String.raw`(?:(?!(?:${OTHER})(?!\p{L}))[\p{L}-]+\s+){0,3}`;
const COUNT = new RegExp(
  [
    String.raw`${NUMBER}\+?(?:['’]\p{L}+)?\s+${BETWEEN}(?:${COUNTED}|${COUNTED_TR})`,
    String.raw`${COUNTED}(?:\s+\p{L}+){0,2}\s*(?::|(?<!\p{L})to)\s*${NUMBER}`,
    String.raw`${COUNTED_TR}\p{L}*\s*(?::|sayı\p{L}*)[\s:…]*${NUMBER}`,
    // "takipçileri 10.000'e", "10 bine": up to a number.
    String.raw`${COUNTED_TR}\p{L}*\s+\d[\d.,]*(?:\s*bin|\s*milyon|['’])y?[ae](?!\p{L})`,
  ].join('|'),
  'u',
);

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const SEASONS = 'new\\s+year|christmas|spring|summer|autumn|winter';
const COUNTS_EN = 'an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve';
const MONTHS_TR = 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık';
const SEASONS_TR = 'yılbaşı|bayram|ilkbahar|sonbahar|bahar|yaz|kış';
const COUNTS_TR = 'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on';
const DEADLINE = new RegExp(
  [
    String.raw`\bby\s+(?:the\s+)?(?:end|next|\d[\d./]*|${SEASONS}|${MONTHS})`,
    String.raw`\b(?:within|in)\s+(?:the\s+next\s+|just\s+|only\s+|less\s+than\s+)?(?:\d+|${COUNTS_EN})\s+(?:days?|weeks?|months?|years?)\b`,
    String.raw`\b(?:until|before|till)\s+(?:the\s+)?(?:end|next|\d[\d./]*|${SEASONS}|${MONTHS})`,
    String.raw`\bnext\s+(?:week|month|quarter|year)\b`,
    String.raw`(?<!\p{L})(?:\d+|${COUNTS_TR})\s+(?:gün|hafta|ay|yıl)(?:[dt][ae]|\s+içinde|\s+içerisinde)(?!\p{L})`,
    String.raw`(?:${MONTHS_TR}|${SEASONS_TR}|\d{4}['’])['’]?\p{L}*\s+kadar`,
    String.raw`(?<!\p{L})(?:ay|yıl|hafta|sezon)\p{L}*\s*sonu(?:na|nda)?(?:\s+kadar)?`,
    String.raw`(?<!\p{L})sonuna\s+kadar`,
    String.raw`(?<!\p{L})(?:önümüzdeki|gelecek)\s+(?:hafta|ay|çeyrek|yıl|sezon)(?!\p{L})`,
  ].join('|'),
  'gu',
);

/** Names a time that may be over as well as to come, so it takes a word of promise beside it. */
const THIS_MONTH = new RegExp(
  [
    String.raw`\bthis\s+(?:week|month|quarter|year)\b`,
    String.raw`\bin\s+(?:${MONTHS})\b`,
    String.raw`(?<!\p{L})bu\s+(?:ay|hafta|çeyrek|yıl)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:${MONTHS_TR})['’]?[dt][ae](?!\p{L})`,
  ].join('|'),
  'u',
);
const PROMISE =
  /\b(?:will|guarantee\w*|promise\w*)\b|garanti|söz[üu]?\s+ver|vaat|[ae]ca[ğk]\p{L}*|ece[ğk]\p{L}*/u;

/** Who says that nothing is promised has understood it. */
const DENIAL =
  /\b(?:not|never|no|without|cannot|can['’]?t|don['’]?t|won['’]?t)\s+(?:\p{L}+\s+){0,2}(?:promis\p{L}*|guarantee\p{L}*)|(?<!\p{L})(?:söz|garanti|vaat)\s+(?:vermed|vermiyo|vermey|vermem|vermez|veremey|veremiyo|veremem|etmed|etmiyo|etmey|etmem|etmez|edemey|edemiyo|edemem)/u;

const REPORT =
  /\b(?:gained|got|had|grew|reached|lost|came|made|brought|were|was|did)\b(?!.*\b(?:will|guarantee\w*|promise\w*)\b)/u;
const REPORT_TR =
  /(?:kazandık|kazandı|geldi|oldu|ulaştık|ulaştı|aldık|vardı|artmıştı|arttı|kaybettik|yaptık|sattık)(?![\p{L}])(?!.*(?:garanti|söz veri|vaat))/u;
