package banjie.redating;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether this node works on runs; any other may
 * @param workers how many chunks this node works on at a time
 * @param chunk cases per transaction
 * @param look how often a node looks for a run that another one has left
 * @param settle after this every node counts with the new calendar; longer than banjie.deadlines.calendar-check
 */
@ConfigurationProperties("banjie.redating")
record RedatingSettings(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("2") int workers,
    @DefaultValue("500") int chunk,
    @DefaultValue("5s") Duration look,
    @DefaultValue("10s") Duration settle) {}
