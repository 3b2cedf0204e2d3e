/** File systems count time in ticks, of so many ms: a change within the tick in which a file was read leaves its times alone. */
export const tick = 50;
