/** What applicants are told, where it is sent besides their inbox, and the proof that it was served. */
package banjie.messages;
