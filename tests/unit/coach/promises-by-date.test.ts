import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promisesByDate } from '../../../lib/coach/promises-by-date';

describe('promisesByDate', () => {
  it.each([
    // English
    '10,000 followers in 30 days',
    'We guarantee 1,000 followers within a month.',
    '10k followers by the end of the year',
    'You will have 500 new customers by June',
    '100 sales by 31 December',
    'At least 50 bookings this month, guaranteed',
    'We will win 200 subscribers this quarter.',
    'The agency says: 5,000 fans before the end of summer',
    'Plan for spring. 1,200 real and engaged followers in 6 weeks! Then we rest.',
    'a million followers within one year',
    'Followers: 10,000 by March',
    'We will grow our followers to 25,000 until next summer',
    'FOLLOWERS IN 30 DAYS: 10,000 FOLLOWERS',
    '1,000 followers in the next 30 days',
    'ten thousand followers in four weeks',
    // Turkish
    '10 günde 10.000 takipçi',
    '10 GÜNDE 10.000 TAKİPÇİ!',
    'İki ayda 1.000 takipçi kazandırıyoruz',
    'Üç ay içinde 500 yeni müşteri',
    'üç ay içerisinde 500 yeni müşteri',
    'Haziran sonuna kadar 5 bin takipçi',
    'Mart’a kadar 250 sipariş garanti',
    'Yıl sonuna kadar 300 abone sözü veriyoruz',
    'Yılsonuna kadar takipçi sayısını 10.000 yapacağız',
    '%100 garanti: 30 günde 2.000 gerçek takipçi',
    'Bu ay 40 satış garanti ediyoruz.',
    'Beş haftada 200 rezervasyon',
    'Önümüzdeki ay 1.000 takipçiye ulaşacağız',
    'Yılbaşına kadar 10 bin takipçi',
    'Yaza kadar 500 satış',
    'bayrama kadar 200 sipariş',
    '2027’ye kadar 10.000 takipçi',
    '1.000 takipçiye 1 Mayıs’ta ulaşacağız',
    'We will have 10,000 followers in May',
  ])('is a promise: %s', (text) => {
    expect(promisesByDate(text)).toBe(true);
  });

  it.each([
    ['a word alone', 'Guaranteed'],
    ['a word with its hundred per cent', '%100 garanti'],
    ['a bank', 'Garanti Bankası'],
    ['a bank and its customers', 'Garanti Bankası müşterilerine 30 gün içinde 1.000 puan'],
    ['a warranty', 'iki yıl garanti'],
    ['a warranty with customers', 'Müşterilerimize 2 yıl garanti veriyoruz'],
    ['an English warranty', 'Our customers get a 24-month warranty'],
    ['work by a date', 'Write 12 posts by March'],
    ['work for customers by a date', 'Write 12 posts for our customers by March'],
    ['an answer within days', 'Answer every customer within 14 days'],
    ['an answer within days, in Turkish', 'Müşterilere 14 gün içinde dönüş yapıyoruz'],
    ['a right of return', 'Müşteri 14 gün içinde iade edebilir'],
    ['customers of an age', 'Our customers are 25 to 40 years old and use this network this year'],
    ['customers of an age, in Turkish', 'Müşterilerimiz 25-40 yaşında ve bu yıl burada'],
    ['a denial', 'We agreed not to promise 10,000 followers by May'],
    ['another denial', 'I cannot guarantee 500 sales by June.'],
    ['a denial in Turkish', 'Mayıs’a kadar 10 bin takipçi için söz vermedik'],
    ['another one in Turkish', 'Hazirana kadar 500 satış garanti edemeyiz.'],
    ['a month that is over', 'Mayıs’ta 1.000 takipçi kazandık'],
    ['a past report', 'We gained 1,000 followers in 30 days'],
    ['a past report, in Turkish', '30 günde 1.000 takipçi kazandık'],
    ['a past report in capitals', '30 GÜNDE 1.000 TAKİPÇİ KAZANDIK'],
    ['another one', 'Bu ay 40 sipariş geldi'],
    ['a review in note form', 'This month: 12 posts, 34 enquiries, 20 orders'],
    ['a review in note form, in Turkish', 'Bu ay: 12 gönderi, 20 sipariş'],
    ['a cost', 'Cost of 40 orders this month: 900'],
    ['no number', 'More followers by June'],
    ['no number, in Turkish', 'Haziran’a kadar daha çok takipçi'],
    ['no date', 'Our goal is 10,000 followers'],
    ['no date, in Turkish', 'Hedefimiz 10.000 takipçi'],
    ['a date and a number of another thing', '200 TL by the end of the month'],
    ['no followers or sales', '30 gün içinde 10 gönderi'],
    ['two sentences', 'We have 1,000 followers. Look again in 30 days.'],
    ['two lines', 'Followers: 1,200\nReview in 30 days'],
    ['minutes', 'Spend 15 minutes in the feed three times this week'],
    ['a year', '2026 yılında müşterilerimiz burada'],
    ['nothing', ''],
    ['spaces', ' \n '],
  ])('is no promise, %s: %s', (_, text) => {
    expect(promisesByDate(text)).toBe(false);
  });

  it('reads any text without failing, and says the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(promisesByDate(text)).toBe(promisesByDate(text));
      }),
    );
  });

  it('is quick on a text made to be slow', () => {
    const start = performance.now();
    promisesByDate('1'.repeat(4000));
    promisesByDate(`${'1 '.repeat(2000)}takipçi`);
    promisesByDate(`${'takipçi '.repeat(500)}içinde`);
    promisesByDate(`${'had '.repeat(900)} followers in 30 days`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
