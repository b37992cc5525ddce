/** Looking at a case or a document with nothing but what is printed on paper. */
package banjie.portal.track;
