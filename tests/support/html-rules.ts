import { type ConfigData, HtmlValidate } from 'html-validate';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A page's title is the article's headline, and whoever published it decided how long that is.
    'long-title': 'off',
    // Every script and style sheet is the site's own, its name the hash of its content; and from disk a browser
    // refuses what carries an integrity attribute, because a file has no origin to be checked against.
    'require-sri': 'off',
    // Suggestions under a text field are a listbox (ARIA Authoring Practices, combobox); a select cannot be one.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
};

const validator = new HtmlValidate(config);

/** What html-validate has to say of a page, one sentence each. */
export const htmlFaults = async (path: string, page: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(page, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${path}:${line}:${column} ${message} (${ruleId})`),
  );
};
