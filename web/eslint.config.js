import js from '@eslint/js';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'screens', 'src/shared/api'] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}'],
    ...jsxA11y.flatConfigs.recommended,
    languageOptions: { ...jsxA11y.flatConfigs.recommended.languageOptions, globals: globals.browser },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'jsx-a11y/label-has-associated-control': ['error', { depth: 4 }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
    },
  },
  {
    // What the day or the time is, the server says (src/app/serverClock.ts); the rest only measure by how much this device is off.
    files: ['src/**/*.{ts,tsx}'],
    ignores: [
      'src/**/*.test.*',
      'src/app/serverClock.ts',
      'src/app/api/client.ts',
      'src/ui/Countdown.tsx',
      'src/features/exam/**',
      'src/features/apply/api.ts',
      'src/features/apply/seat/useTakeSeat.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Use serverClock.now()',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Use serverClock.now()',
        },
      ],
    },
  },
  {
    files: ['scripts/**', 'mock/**', '*.config.*'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
