package banjie.platform;

import java.time.Instant;

/**
 * The bureau's clock was set to another moment; whoever waits for time to pass has to look again.
 *
 * @param now the new time
 */
public record ClockMoved(Instant now) {}
