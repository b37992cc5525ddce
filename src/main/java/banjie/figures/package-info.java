/** What the board counts: written down as it happens, added up when somebody asks. Defined in docs/decisions/figures.md. */
package banjie.figures;
