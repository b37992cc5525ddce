package banjie.access;

/** Somebody else who has to know the staff, in the same transaction as we do: the engine. */
public interface StaffDirectory {

  /** Makes or changes the entry of a member of staff so that name and posts are these. */
  void put(Person member);

  /** Afterwards nothing lets this person in. */
  void remove(String username);
}
