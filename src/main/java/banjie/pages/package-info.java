/** What all pages for people share: language, large text, navigation, forms, words and dates. Holds no rule. */
package banjie.pages;
