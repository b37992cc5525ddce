package banjie.benchmark;

/**
 * What one case costs the server, counted with one officer at work and every statement logged.
 *
 * @param statements without those that begin and end transactions
 */
record Cost(double commits, double statements) {}
