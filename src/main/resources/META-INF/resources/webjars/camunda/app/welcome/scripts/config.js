export default {
  // The webapps match only the part of the browser's language before the hyphen: 'zh', never 'zh-CN'.
  locales: {
    availableLocales: ['zh', 'en'],
    fallbackLocale: 'en'
  }
};
