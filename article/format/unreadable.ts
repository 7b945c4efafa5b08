/** Why a text is no article; its bytes are kept whatever the reason. */
export const unreadableReasons = ['not-json', 'not-an-article', 'too-deep', 'too-large'] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];
