/** The documents (文书) that a case leaves behind: written down with the event, numbered and sealed once, verifiable by anyone. */
package banjie.documents;
