package banjie.catalogue;

import java.util.Set;

/** The keys that a matter's application form asks: a person may send all of them to learn which papers are needed. */
public interface FormKeys {

  /** Empty if the matter has no form. */
  Set<String> of(String processId);
}
