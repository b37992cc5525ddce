/** The hall's machine that gives numbers, the slip, and the screen that calls them; for anybody. */
package banjie.portal.tickets;
