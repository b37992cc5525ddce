package banjie.portal.guide;

import banjie.calendar.PromisedDates;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Checklist;
import banjie.catalogue.Item;
import banjie.catalogue.Office;
import banjie.catalogue.Question;
import banjie.pages.Words;
import banjie.platform.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** A few questions, and exactly the papers that follow. The answers are the address, so it can be kept, sent and printed. */
@Controller
class ChecklistPages {

  /** An answer that was given, in the page's language. */
  record Answered(Question question, String typed) {

    public String label() {
      return Words.english() ? question.labelEn() : question.labelZh();
    }

    public String value() {
      return switch (question.type()) {
        case BOOL -> Words.english() ? Boolean.parseBoolean(typed) ? "yes" : "no" : Boolean.parseBoolean(typed) ? "是" : "否";
        case CHOICE -> question.options().stream().filter(option -> option.value().equals(typed))
            .map(option -> Words.english() ? option.labelEn() : option.labelZh()).findFirst().orElse(typed);
        default -> typed;
      };
    }
  }

  private final Catalogue catalogue;
  private final PromisedDates promised;
  private final Clock clock;
  private final String publicUrl;

  ChecklistPages(Catalogue catalogue, PromisedDates promised, Clock clock, @Value("${banjie.public-url}") String publicUrl) {
    this.catalogue = catalogue;
    this.promised = promised;
    this.clock = clock;
    this.publicUrl = publicUrl.replaceFirst("/+$", "");
  }

  @GetMapping("/matters/{code}/checklist")
  String checklist(@PathVariable String code, @RequestParam Map<String, String> given,
      @RequestHeader(name = "HX-Request", required = false) String script,
      @RequestHeader(name = "HX-Boosted", required = false) String boosted, Model model) {
    Item item = catalogue.item(code);
    List<Question> questions = asked(item);
    Map<String, String> typed = typed(questions, given);
    model.addAttribute("item", item);
    model.addAttribute("questions", questions);
    model.addAttribute("typed", typed);
    model.addAttribute("problems", List.of());
    try {
      Checklist list = catalogue.checklist(item, new LinkedHashMap<>(typed), LocalDate.now(clock));
      model.addAttribute("list", list);
      model.addAttribute("answered", answered(questions, typed));
      model.addAttribute("open", questions.stream().filter(question -> list.openQuestions().contains(question.key())).toList());
    } catch (Refusal wrong) {
      model.addAttribute("problems", wrong.problems());
    }
    String address = address(code, typed);
    model.addAttribute("address", address);
    model.addAttribute("qr", QrSvg.of(address));
    model.addAttribute("printedOn", LocalDate.now(clock));
    model.addAttribute("promise", promised.ifAcceptedNow(item.timeLimit()));
    model.addAttribute("channels", item.channels().stream().map(Way::of).toList());
    model.addAttribute("offices", catalogue.offices().stream().collect(Collectors.toMap(Office::code, Function.identity())));
    model.addAttribute("phone", MatterPages.phone(catalogue));
    return script != null && boosted == null ? "portal/checklist :: list" : "portal/checklist";
  }

  /**
   * What only the applicant knows, and the age and sex that the application itself takes from the identity number: nobody has
   * to write that number into an address.
   */
  private static List<Question> asked(Item item) {
    return item.questions().stream().filter(question -> question.derivedFrom() == null || question.derivedFrom().equals("idNumber"))
        .toList();
  }

  /** Answers to these questions and nothing else that stands in the address, in the order of the questions. */
  private static Map<String, String> typed(List<Question> questions, Map<String, String> given) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (Question question : questions) {
      String answer = given.get(question.key());
      if (answer != null && !answer.isBlank()) {
        typed.put(question.key(), answer.strip());
      }
    }
    return typed;
  }

  private static List<Answered> answered(List<Question> questions, Map<String, String> typed) {
    return questions.stream().filter(question -> typed.containsKey(question.key()))
        .map(question -> new Answered(question, typed.get(question.key()))).toList();
  }

  private String address(String code, Map<String, String> typed) {
    UriComponentsBuilder address = UriComponentsBuilder.fromUriString(publicUrl).pathSegment("matters", code, "checklist");
    typed.forEach((key, value) -> address.queryParam(key, value.length() > 40 ? value.substring(0, 40) : value));
    return address.encode().toUriString();
  }
}
