/** From a sign of ASCII to its wide form (Unicode, Halfwidth and Fullwidth Forms), in code points. */
const wider = 0xfee0;

/** The signs as wide ones, which every system takes in the name of a folder, and which people read as the same. */
export const wideSigns = (signs: string): string =>
  signs.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + wider));

/** What a person called the template that lies in a folder of that name: a wide sign stands there for a plain one. */
export const templateTitle = (template: string): string =>
  template.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - wider));
