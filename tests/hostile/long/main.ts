export { listenToSession } from '../network/silent-session';
export { runPlainNode } from './plain-node';
export { runSessions } from './sessions';
export { runTask } from './tasks';
