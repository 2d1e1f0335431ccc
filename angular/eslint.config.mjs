import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

const message =
  'An address of the host is written where its types follow from it: see src/api/calls.ts.';
// Slashes, as a selector's expression cannot hold them.
const ours = String.raw`/^\u002F?api\u002F/`;
const callsOfTheHost =
  'CallExpression[callee.name=/^(address|apiResource|textResource|get|post)$/], CallExpression[callee.property.name=/^(get|post|put|delete)$/]';

const limitMessage =
  'How long a text may be is said by the host: take it from @api/limits, so that no form refuses what the host accepts.';
const searched = 'Element:has(> TextAttribute[name="type"][value="search"])';
// What is typed is lost where a tap beside the dialog closes it, or where it closes before the host has answered.
const lightDismiss = {
  selector:
    'Element[name="dialog"]:has(TextAttribute[name="closedby"]) Element[name=/^(input|select|textarea)$/]:not(:has(TextAttribute[name="type"][value=/^(checkbox|radio)$/]))',
  message: 'A dialog in which one types is not closed by a tap beside it: use gh-form-dialog.',
};
const formsMethod =
  'ClassBody:has(Identifier[name=/^Form(Builder|Control|Group)$/]) > MethodDefinition > FunctionExpression > BlockStatement';
const says = word => `ExpressionStatement[expression.callee.property.name="${word}"]`;
const closesUnanswered = {
  selector: `${formsMethod} > ${says('emit')} ~ ${says('close')}, ${formsMethod} > ${says('close')} ~ ${says('emit')}`,
  message: 'A form closes when the host has agreed, and keeps its input else: use gh-form-dialog.',
};

export default tseslint.config(
  { ignores: ['dist/**', 'src/api/schema.ts', 'src/api/limits.ts'] },
  {
    files: ['src/**/*.ts'],
    extends: [...tseslint.configs.recommended, ...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'gh', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'gh', style: 'camelCase' },
      ],
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `:not(TSLiteralType, ${callsOfTheHost}) > Literal[value=${ours}]`, message },
        { selector: `TemplateElement[value.raw=${ours}]`, message },
        {
          selector: "CallExpression[callee.property.name='maxLength'] > Literal",
          message: limitMessage,
        },
        { selector: "Property[key.name='maxLength'] > Literal", message: limitMessage },
        closesUnanswered,
      ],
    },
  },
  {
    // What calls without asking for types is used where the types are.
    files: ['src/**/*.ts'],
    ignores: [
      'src/**/*.spec.ts',
      'src/app/core/api.ts',
      'src/app/shared/download.ts',
      'src/public/core/request.ts',
    ],
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message }],
      'no-restricted-imports': [
        'error',
        {
          name: '@angular/common/http',
          importNames: ['HttpClient', 'HttpParams', 'httpResource'],
          message,
        },
      ],
    },
  },
  {
    files: ['src/**/*.html'],
    // The page itself asks for what its script will want first.
    ignores: ['src/*/index.html'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `TextAttribute[value=${ours}]`, message },
        { selector: `LiteralPrimitive[value=${ours}]`, message },
        { selector: `TemplateLiteralElement[text=${ours}]`, message },
        {
          // What is typed to find something is nobody's words to keep.
          selector: `:not(${searched}) > TextAttribute[name="maxlength"]`,
          message: limitMessage,
        },
        lightDismiss,
      ],
    },
  },
  {
    files: ['src/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    // A label around projected content is beyond the rule; axe checks the rendered pages.
    rules: { '@angular-eslint/template/label-has-associated-control': 'off' },
  },
);
