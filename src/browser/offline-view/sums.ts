import { baseGroup, dataGroup, searchGroup } from '../../record/offline.ts';
import type { GroupReport, Report } from '../offline/report.ts';

const sum = (groups: readonly GroupReport[], of: (group: GroupReport) => number): number =>
  groups.reduce((total, group) => total + of(group), 0);

const bytesOf = (groups: readonly GroupReport[]): number => sum(groups, ({ bytes }) => bytes);

/** The groups that „the whole archive“ means: all but the data, which the articles hold already. */
const archive = ({ groups }: Report): readonly GroupReport[] => groups.filter(({ id }) => id !== dataGroup);

/** What every choice needs. */
export const isFoundation = ({ id }: GroupReport): boolean => id === baseGroup || id === searchGroup;

export const totalBytes = (report: Report): number => bytesOf(archive(report));

export const bytesNotWanted = (report: Report): number =>
  bytesOf(archive(report).filter(({ wanted }) => !wanted));

export const keptBytes = ({ groups }: Report): number => sum(groups, (group) => group.keptBytes);

export const wantedBytes = ({ groups }: Report): number => bytesOf(groups.filter(({ wanted }) => wanted));

export const isAllKept = (report: Report): boolean => archive(report).every(({ complete }) => complete);

export const isUnfinished = ({ groups }: Report): boolean =>
  groups.some(({ wanted, complete }) => wanted && !complete);

/** What a choice would add, with what every choice needs. */
export const bytesOfChoice = ({ groups }: Report, chosen: ReadonlySet<string>): number =>
  bytesOf(groups.filter((group) => !group.wanted && (chosen.has(group.id) || isFoundation(group))));
