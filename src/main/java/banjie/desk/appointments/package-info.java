/** The clerk's pages of who is booked, who waits and who is next. */
package banjie.desk.appointments;
