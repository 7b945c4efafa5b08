import type { z } from 'zod';
import type { Outcome } from '../problems';
import { articleQuestions } from './articles';
import { copyQuestions } from './copies';
import { handOffQuestions } from './hand-off';
import { importQuestions } from './imports';
import { libraryQuestions } from './library';
import { menuQuestions } from './menus';
import type { NewsName, QuestionName, Subject } from './names';
import type { news } from './news';
import { paperQuestions } from './paper';
import { pictureQuestions } from './pictures';
import { programQuestions } from './program';
import type { Question } from './question';
import { templateQuestions } from './templates';
import { versionQuestions } from './versions';

/** Every question the window may ask, by subject; total over the names in both directions. */
export const questions = {
  program: programQuestions,
  library: libraryQuestions,
  imports: importQuestions,
  templates: templateQuestions,
  article: articleQuestions,
  versions: versionQuestions,
  pictures: pictureQuestions,
  menu: menuQuestions,
  handOff: handOffQuestions,
  paper: paperQuestions,
  copies: copyQuestions,
} as const satisfies { [Of in Subject]: Record<QuestionName<Of>, Question> };

type Questions = typeof questions;
type Stated<Of extends Subject, Name extends QuestionName<Of>> = Extract<
  Questions[Of][Name & keyof Questions[Of]],
  Question
>;

/** What a question asks, and the value of its good answer. */
export type Asked<Of extends Subject, Name extends QuestionName<Of>> = z.output<Stated<Of, Name>['asks']>;
export type Answered<Of extends Subject, Name extends QuestionName<Of>> = z.output<
  Stated<Of, Name>['answers']
>;

/** A good answer, or a problem; that it is one of those the question lists is proved when answers are checked. */
export type Answer<Of extends Subject, Name extends QuestionName<Of>> = Outcome<Answered<Of, Name>>;

type Ask<Of extends Subject, Name extends QuestionName<Of>> =
  undefined extends Asked<Of, Name>
    ? () => Promise<Answer<Of, Name>>
    : (asked: Asked<Of, Name>) => Promise<Answer<Of, Name>>;

export type News = { [Name in NewsName]: z.output<(typeof news)[Name]> };

/** `window.marbre`: a function for every question, and one to hear news. */
export type Bridge = {
  readonly [Of in Subject]: { readonly [Name in QuestionName<Of>]: Ask<Of, Name> };
} & {
  /** Calls `hear` with every piece of that news until the returned function is called. */
  readonly on: <Name extends NewsName>(name: Name, hear: (told: News[Name]) => void) => () => void;
  /** The path of a File that was dropped or pasted; empty for one that is no file of this computer. */
  readonly pathOf: (file: object) => string;
};

/** The server's table: who asks is a key by which the machine knows the window. */
export type Answers<Asker> = {
  readonly [Of in Subject]: {
    readonly [Name in QuestionName<Of>]: (
      asked: Asked<Of, Name>,
      asker: Asker,
    ) => Promise<Answer<Of, Name>> | Answer<Of, Name>;
  };
};
