package banjie.figures;

import banjie.access.Post;
import java.util.List;
import java.util.UUID;

/**
 * What lies on an officer.
 *
 * @param posts those in scope
 * @param inHand taken and not finished; late those past the step's own limit
 * @param waiting in all of those posts' queues, which colleagues share
 * @param today steps finished; week since Monday
 */
public record Load(UUID id, String username, String name, List<Post> posts, int inHand, int late, int waiting, int today, int week) {}
