/** Call-backs after a low grade, as supervisors work on them. */
package banjie.board.callbacks;
