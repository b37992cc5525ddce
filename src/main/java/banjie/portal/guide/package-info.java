/** The guide as pages: the front page, search, items, checklists and lists. */
package banjie.portal.guide;
