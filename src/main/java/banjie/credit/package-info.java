/** Who may not defer papers for a time, because an earlier deferral lapsed. */
package banjie.credit;
