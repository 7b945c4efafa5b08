import { type HandOffForm, handOffForm } from '../../../article/bridge/hand-off';

/** What left, as the name of a kept version says it: `page-zip`. */
export function wordOfForm({ shape, as }: HandOffForm): string {
  return `${shape}-${as}`;
}

/** The form such a name says; undefined for a name that says none. */
export function formOf(word: string | undefined): HandOffForm | undefined {
  const [shape, as] = word?.split('-') ?? [];
  return handOffForm.safeParse({ shape, as }).data;
}
