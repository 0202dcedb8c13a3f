import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { type BundleOptions, bundlePage, type PageBundle } from '../../libraries/bundle-page.ts';

const LIBRARIES = join(import.meta.dirname, '../../libraries');

/** A file of tests/libraries/pages that draws the company form with one library. */
export interface FormPage {
  readonly library: string;
  readonly file: string;
  /** Sets of widgets that the page knows, of which one is drawn at a time. */
  readonly variants: readonly ('a' | 'b')[];
  readonly options?: BundleOptions;
}

const jsx = (jsxImportSource: string): BundleOptions => ({
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource } },
});

const react = jsx('react');
const older = (version: 17 | 18): BundleOptions => ({
  ...react,
  alias: { react: `react${version}`, 'react-dom': `react-dom${version}` },
});

const NG = ['core', 'common', 'compiler', 'forms', 'platform-browser', 'animations', 'cdk', 'material'];
/** An older Angular, of which this package holds as many parts as its pages need. */
const angular = (version: number): BundleOptions => ({
  alias: Object.fromEntries(NG.map((part) => [`@angular/${part}`, `ng${version}-${part}`])),
});

/** Vue with its template compiler. */
const vue: BundleOptions = {
  alias: { vue: 'vue/dist/vue.esm-bundler.js' },
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env': '{}',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
};

const svelte: BundleOptions = {
  plugins: [
    {
      name: 'svelte',
      setup(build) {
        build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
          const { compile } = await import(join(LIBRARIES, 'node_modules/svelte/src/compiler/index.js'));
          const { js } = compile(await readFile(path, 'utf8'), { filename: path, css: 'injected' });
          return { contents: js.code as string, resolveDir: join(path, '..') };
        });
      },
    } satisfies Plugin,
  ],
};

const page = (
  library: string,
  file: string,
  variants: FormPage['variants'] = ['a', 'b'],
  options: BundleOptions = {},
): FormPage => ({ library, file, variants, options });

export const FORM_PAGES: readonly FormPage[] = [
  page('plain HTML', 'plain.js'),
  page('React 17', 'react17.jsx', ['a', 'b'], older(17)),
  page('React 18', 'react.jsx', ['a', 'b'], older(18)),
  page('React 19', 'react.jsx', ['a', 'b'], react),
  page('React Hook Form', 'react-hook-form.jsx', ['a', 'b'], react),
  page('Formik', 'formik.jsx', ['a'], react),
  page('Preact', 'preact.jsx', ['a'], jsx('preact')),
  page('MUI', 'mui.jsx', ['a', 'b'], react),
  page('Mantine', 'mantine.jsx', ['a', 'b'], react),
  page('Ant Design', 'antd.jsx', ['a', 'b'], react),
  page('react-select', 'react-select.jsx', ['a', 'b'], react),
  page('Headless UI', 'headless-ui.jsx', ['a', 'b'], react),
  page('Radix', 'radix.jsx', ['a', 'b'], react),
  page('React Aria', 'react-aria.jsx', ['a', 'b'], react),
  page('Vue 3', 'vue.js', ['a', 'b'], vue),
  page('Vue 2', 'vue2.js', ['a']),
  page('Vuetify', 'vuetify.js', ['a', 'b'], vue),
  page('Element Plus', 'element-plus.js', ['a', 'b'], vue),
  page('PrimeVue', 'primevue.js', ['a', 'b'], vue),
  page('Angular 21', 'angular.js'),
  page('Angular Material 21', 'material.js'),
  page('Svelte 5', 'svelte.js', ['a', 'b'], svelte),
  page('Solid', 'solid.js', ['a']),
  page('Shoelace', 'shoelace.js'),
  page('jQuery UI', 'jquery-ui.js', ['a']),
  page('select2, flatpickr', 'select2.js'),
  page('Tom Select, Choices', 'tom-select.js', ['a']),
  ...[16, 17, 18, 19, 20].map((version) => page(`Angular ${version}`, 'angular.js', ['a', 'b'], angular(version))),
  ...[16, 18, 20].map((version) =>
    page(`Angular Material ${version}`, `material${version}.js`, ['a', 'b'], angular(version)),
  ),
  page('ng-select', 'ng-select.js', ['a']),
  page('Chakra UI', 'chakra.jsx', ['a'], react),
  page('downshift', 'downshift.jsx', ['a'], react),
  page('Semantic UI, Cleave', 'semantic-ui.jsx', ['a'], older(18)),
  page('Quasar', 'quasar.js', ['a'], vue),
  page('Naive UI', 'naive.js', ['a'], vue),
  page('vue-multiselect', 'vue-multiselect.js', ['a'], vue),
  page('Vaadin', 'vaadin.js', ['a']),
  page('Material Web', 'material-web.js', ['a']),
  page('made by hand', 'hand-made.js'),
];

/** What is filled for comparison, too: of several versions of one library the newest, and one set of widgets of each. */
export const COMPARED: readonly FormPage[] = FORM_PAGES.filter(
  ({ library }) => !/^Angular (?:Material )?(?:16|17|18|19|20)$/.test(library),
).map((form) => ({ ...form, variants: ['a'] }));

/** The text of a page and of the pages' files that it imports: the bundle's key. */
async function textOf(file: string, seen = new Set<string>()): Promise<string> {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = await readFile(join(LIBRARIES, 'pages', file), 'utf8');
  const imported = [...text.matchAll(/'\.\/([\w.-]+)'/g)].map((match) => match[1] ?? '');
  return [text, ...(await Promise.all(imported.map((one) => textOf(one, seen))))].join('\n');
}

/** Bundles a page; kept under .cache until its text or the libraries change. */
export async function bundleForm({ file, options }: FormPage): Promise<PageBundle> {
  const hash = createHash('sha256')
    .update(await textOf(file))
    .digest('hex');
  return await bundlePage(`// ${hash}\nimport './pages/${file}';`, options);
}
