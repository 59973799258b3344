import vue from 'eslint-plugin-vue'
import typescript from 'typescript-eslint'

// Only what oxlint can't see: the rules of Vue templates.
export default [
  ...vue.configs['flat/essential'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: { 'vue/no-v-html': 'error', 'vue/multi-word-component-names': 'off' },
  },
]
