export { runPlainNode } from './plain-node';
export { runSessions } from './sessions';
