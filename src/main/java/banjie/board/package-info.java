/** The supervisor's pages: what is late and why, what came and went, who does what. They hold no rule. */
package banjie.board;
