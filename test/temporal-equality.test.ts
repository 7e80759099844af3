import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';

const day = Temporal.PlainDate.from('2004-05-25');
const nextDay = Temporal.PlainDate.from('2004-05-26');

describe('what a test expects of a date', () => {
  it.each<[string, unknown, unknown]>([
    ['calendar dates', day, nextDay],
    ['wall-clock times', day.toPlainDateTime('12:00'), day.toPlainDateTime('12:01')],
    ['moments', Temporal.Instant.from('2004-05-25T12:00Z'), Temporal.Instant.from('2004-05-25T12:01Z')],
    ['a date and its text', day, '2004-05-25'],
    ['a date and nothing', day, null],
    ['a date and an empty object', day, {}],
    ['a date and a wall-clock time', day, day.toPlainDateTime()],
  ])('is not met by another: %s', (_, one, other) => {
    expect(one).not.toEqual(other);
    expect({ deep: [{ one }] }).not.toEqual({ deep: [{ one: other }] });
    expect({ deep: [{ one }] }).not.toMatchObject({ deep: [{ one: other }] });
    expect({ deep: [{ one: other }] }).not.toMatchObject({ deep: [{ one }] });
    expect({ deep: { one } }).not.toEqual(expect.objectContaining({ deep: { one: other } }));
    expect([{ one }]).not.toContainEqual({ one: other });
  });

  it('is met by the same date, however it came about', () => {
    const same = nextDay.subtract({ days: 1 });
    expect(same).toEqual(day);
    expect({ deep: [same], more: 1 }).toMatchObject({ deep: [day] });
  });
});
