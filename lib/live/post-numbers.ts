export { ageOfReading, engagementsOf, type PostEngagements } from '../measure/post-numbers';
