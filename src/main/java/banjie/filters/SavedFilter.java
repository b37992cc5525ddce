package banjie.filters;

/**
 * A list's parameters under a name.
 *
 * @param query as in the list's address: name=value, joined by &amp;
 * @param isDefault the one that the desk opens with
 */
public record SavedFilter(long id, String name, String query, boolean isDefault) {}
