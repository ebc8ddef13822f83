import type { GlobalData } from '@docusaurus/types';

/** Stands for Docusaurus' own list of all documents, which would ship to every page: filled with what one page needs. */
const globalData: GlobalData = {};

export default globalData;
