/** A person books the counter, changes and cancels, as pages. */
package banjie.portal.appointments;
