import { facetNames } from '../../search/facet.ts';
import { byId } from '../element.ts';

/**
 * The query of an address with present ids for former ones; the same text where it names none.
 *
 * @param former as the page has it: `person:castro-alt:castro quelle:bote:husumer-bote`
 */
export const withPresentIds = (query: string, former: string): string => {
  const present = new Map(
    former.split(' ').map((one) => {
      const [facet = '', from = '', to = ''] = one.split(':');
      return [`${facet}:${from}`, to];
    }),
  );
  const parameters = new URLSearchParams(query);
  let isRenewed = false;
  for (const facet of facetNames) {
    const named = parameters.getAll(facet);
    if (!named.some((id) => present.has(`${facet}:${id}`))) continue;
    isRenewed = true;
    parameters.delete(facet);
    for (const id of new Set(named.map((one) => present.get(`${facet}:${one}`) ?? one))) {
      parameters.append(facet, id);
    }
  }
  return isRenewed ? `?${parameters.toString()}` : query;
};

/** Writes present ids into the address of the page where it names former ones. To be called before it is read. */
export const renewAddress = (): void => {
  const { former } = byId('suche', HTMLElement).dataset;
  if (former === undefined || location.search === '') return;
  const renewed = withPresentIds(location.search, former);
  if (renewed !== location.search) history.replaceState(history.state, '', `${renewed}${location.hash}`);
};
