export { ageOfReading, engagementsOf } from '../measure/post-numbers';
