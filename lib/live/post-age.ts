export { postAge, postsToMeasure, runningTest, wantsNumbers } from '../coach/posts-to-measure';
