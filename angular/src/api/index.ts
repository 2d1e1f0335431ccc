export * from './calls';
export type * from './schema';
