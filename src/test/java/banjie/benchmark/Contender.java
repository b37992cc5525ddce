package banjie.benchmark;

/** One way to run the life of a case. */
interface Contender {

  String name();

  /** The database of its cases, on the server that all contenders share. */
  String database();

  /**
   * Submits one case and takes one case through each step. Whose case that is the queue decides, so with several
   * officers at work the steps of one case fall to different ones; when all have finished, no case is left over.
   *
   * @param officer 0 to n-1; one thread each
   */
  void live(int officer, Timings timings);

  /** Fails unless this many cases have come to their good end and nothing is left of them in any queue. */
  void verify(int lives);
}
