/** Reading: lists and single cases for those who may see them; our own tables, never the engine's. */
package banjie.worklist;
