/** Finding an item of the guide by the words that people use, in Chinese, pinyin or English. */
package banjie.search;
