import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const ROOT = pathToFileURL(`${import.meta.dirname}/../../`);

/** Lets modules that Node loads after this one import the product as `@/utils/…`, as the bundlers do. */
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.startsWith('@/') ? new URL(specifier.slice(2), ROOT).href : specifier, context),
});
