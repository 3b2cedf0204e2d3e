const membersOf = (stories: Uint32Array): ReadonlyMap<number, readonly number[]> => {
  const members = new Map<number, number[]>();
  for (let article = 0; article < stories.length; article += 1) {
    const story = stories[article] ?? 0;
    if (story === 0) continue;
    const known = members.get(story);
    if (known === undefined) members.set(story, [article]);
    else known.push(article);
  }
  return members;
};

/** By article the others of its story. */
export const othersOfStory = (stories: Uint32Array): ((article: number) => readonly number[]) => {
  const members = membersOf(stories);
  return (article) => members.get(stories[article] ?? 0)?.filter((other) => other !== article) ?? [];
};
