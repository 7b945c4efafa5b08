import type { Engine } from '../engine';
import { bare } from './bare';
import { lexical } from './lexical';
import { marbre } from './marbre';
import { proseMirror } from './prosemirror';
import { slateDocs } from './slate-docs';

/** Every editor there is to measure, in the order of the tables. */
export const engines: readonly Engine[] = [...bare, ...proseMirror, ...lexical, slateDocs, marbre];
