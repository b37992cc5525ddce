package banjie.brokenarchitecture.portal;

import banjie.brokenarchitecture.board.BoardPages;

/** Broken: one face knows another. */
public final class HomePages {

  BoardPages neighbour;
}
