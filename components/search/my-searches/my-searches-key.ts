/** Where this browser keeps its searches: known without the code that reads them. */
export const MY_SEARCHES_KEY = 'bidiq-pesquisas:1'
