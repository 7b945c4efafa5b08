export { runPlainNode } from './plain-node';
export { runTask } from './tasks';
