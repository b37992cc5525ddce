package banjie.messages;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import java.util.Optional;

/** The words for one part of a case's life (DOMAIN §4): what happened, what is asked, by when, and what follows if not. */
interface TextsOf {

  String REMEDIES_ZH = "如不服，可自收到之日起六十日内向本级人民政府申请行政复议，或者六个月内向人民法院提起行政诉讼。";
  String REMEDIES_EN = " If you do not agree, you may within 60 days of receipt ask the people's government at this level "
      + "to reconsider, or within six months bring the matter before the people's court.";

  /** @return empty where the event is not this part's, or says nothing to the applicant */
  Optional<Words> of(CaseFile file, CaseEvent event);

  static Optional<Words> told(String titleZh, String bodyZh, String titleEn, String bodyEn) {
    return Optional.of(Words.of(titleZh, bodyZh, titleEn, bodyEn));
  }

  /** The reason between its label and a full stop, whether or not its writer set one; nothing where there is none. */
  static String because(String label, CaseEvent event, String stop) {
    return event.reason() == null || event.reason().isBlank()
        ? ""
        : label + event.reason().strip().replaceAll("[。．.；;]+$", "") + stop;
  }
}
