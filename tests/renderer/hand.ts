import library from '@testing-library/user-event';

/** A person's hand without a person's pauses. */
export const userEvent = library.setup({ delay: null });
