/** The administrator's pages: people, the calendar, the catalogue, the demo's clock. No case is shown here. */
package banjie.board.admin;
