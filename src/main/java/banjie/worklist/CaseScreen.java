package banjie.worklist;

import banjie.catalogue.Item;
import banjie.worklist.CaseFindings.Findings;
import java.util.List;
import java.util.Map;

/**
 * A case as templates/case.html shows it to members of staff who may see it.
 *
 * @param item of the catalogue that the case was filed under
 * @param officeZh name of the case's office, as officeEn
 * @param paperNamesEn by code; papers of the case know their Chinese names
 * @param events oldest first
 */
public record CaseScreen(CaseView view, Item item, String officeZh, String officeEn, List<AnswerRow> answers, Findings findings,
    Map<String, String> paperNamesEn, List<DateExplanation> dates, List<TimelineRow> events) {}
