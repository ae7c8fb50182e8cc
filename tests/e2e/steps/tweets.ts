const HEADER =
  'Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,engagement rate,retweets,replies,likes,user profile clicks,url clicks,hashtag clicks,detail expands,permalink clicks,app opens,app installs,follows,email tweet,dial phone,media views,media engagements';
const REST = ',0.1,3,2,30,4,5,0,6,0,0,0,1,0,0,0,0';

const two = (value: number) => String(value).padStart(2, '0');

/** Twitter's old export of so many posts of one year. */
export function tweets(count: number): Uint8Array {
  const lines = Array.from({ length: count }, (_, at) => {
    const id = `17${String(at).padStart(16, '0')}`;
    const day = `2025-${two((at % 12) + 1)}-${two((at % 28) + 1)}`;
    return `${id},https://twitter.com/greenkitchen/status/${id},"Soup of the day, number ${at}",${day} 10:00 +0000,${at % 5000},${at % 300}${REST}`;
  });
  return Buffer.from(`${HEADER}\n${lines.join('\n')}\n`);
}
