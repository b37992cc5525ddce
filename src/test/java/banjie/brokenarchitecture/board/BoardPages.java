package banjie.brokenarchitecture.board;

public final class BoardPages {}
