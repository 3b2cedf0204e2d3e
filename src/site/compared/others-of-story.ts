/** By article the others of its story. */
export const othersOfStory = (stories: Uint32Array): ((article: number) => readonly number[]) => {
  const members = new Map<number, number[]>();
  for (const [article, story] of stories.entries()) {
    if (story > 0) members.set(story, [...(members.get(story) ?? []), article]);
  }
  return (article) => members.get(stories[article] ?? 0)?.filter((other) => other !== article) ?? [];
};
