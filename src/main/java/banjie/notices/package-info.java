/** What applicants are told. */
package banjie.notices;
