/** The Camunda forms as the server knows them: what they show, and whether a set of answers satisfies them. */
package banjie.forms;
