/** Takes the place of every site that is not the network's. */
export const ELSEWHERE = 'elsewhere.example';
