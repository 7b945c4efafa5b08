import { expect, test } from 'vitest';
import { fromPlainText, toPlainText } from '../../article';
import { everyPart } from './articles';

test('plain text reads as newsrooms send it', () => {
  expect(toPlainText(everyPart)).toBe(`Alpine railways

The night train comes back to the valley

A line closed for nine winters opens again on Sunday, with one train an hour and a tunnel no one hears.

The first train left at 5.12, with eleven passengers, a dog, and the driver who had closed the line. The timetable counts CO2 saved per km2.

A tunnel no one hears

- One train an hour, the last at midnight
- Bicycles travel free until April

> We had sold the last ticket in 2017.
> Now we print them again.
— Lena Imhof, station keeper

> A valley without a train is a valley with the lights out.
— Lena Imhof

The first train in nine winters, at the upper portal on Sunday. [Keystone/Anna Muster]
(A red train leaves a stone tunnel in fresh snow.)

>> Read also: The night the mountain came down <https://example.org/the-rockfall>

ats/cab

[Sidebar]

Nine winters in four dates

Rockfall closes the line in March 2017; the canton votes for repair in 2019.

Work begins in 2021 and the last rail is laid on 3 October.
`);
});

test('plain text is known again by the import of plain text, part by part', () => {
  const read = fromPlainText(toPlainText(everyPart), 'train.txt');
  const kinds = read.ok ? read.value.parts.map(({ type }) => type) : [];
  // A pull quote is set like a quotation, a description like a paragraph: plain text has nothing to tell them by.
  const written = everyPart.parts
    .map(({ type }) => (type === 'pull-quote' ? 'quotation' : type))
    .filter((type) => type !== 'unrecognised');
  expect(kinds.sort()).toEqual([...written, 'paragraph'].sort());
});
