export { showHandle } from '../detection/show-handle';
