package banjie;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of docs/architecture.md, for any root package: for ours, and for a small broken copy that shows that each
 * rule can fail.
 */
final class ArchitectureRules {

  /**
   * From the ground up. A package uses what stands in a line before its own, never a neighbour. What is not listed is a
   * feature; features stand on all of these.
   */
  static final List<Set<String>> LAYERS = List.of(
      Set.of("platform", "identifiers", "deadlines"),
      Set.of("catalogue", "calendar", "casefile"),
      Set.of("forms", "access", "credit"),
      Set.of("queue", "messages", "pages"),
      Set.of("worklist"));

  /** Pages for people, over several features each; they stand on all features, and nobody on them. */
  static final Set<String> FACES = Set.of("portal", "desk", "board");

  private static final String ENGINE = "process";
  private static final Set<String> CLOCK_READERS = Set.of("now", "currentTimeMillis", "system", "systemUTC", "systemDefaultZone");

  private final String root;

  ArchitectureRules(String root) {
    this.root = root;
  }

  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("only process knows the engine", onlyProcessKnowsTheEngine());
    rules.put("nothing uses process", nothingUsesProcess());
    rules.put("features never use each other", neighboursApart(LAYERS.size()));
    rules.put("faces never use each other", neighboursApart(LAYERS.size() + 1));
    rules.put("nothing uses a face", nothingUsesAFace());
    for (int layer = 0; layer < LAYERS.size(); layer++) {
      rules.put(LAYERS.get(layer) + " use only what lies below", usesOnlyWhatLiesBelow(layer));
      if (LAYERS.get(layer).size() > 1) {
        rules.put(LAYERS.get(layer) + " keep apart", neighboursApart(layer));
      }
    }
    rules.put("deadlines is plain Java", plain("deadlines"));
    rules.put("casefile is plain Java", plain("casefile"));
    rules.put("packages have no cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles());
    rules.put("only the bureau's clock reads the time", onlyTheClockReadsTheTime());
    return rules;
  }

  private ArchRule onlyProcessKnowsTheEngine() {
    return noClasses().that().resideOutsideOfPackage(in(ENGINE))
        .should().dependOnClassesThat().resideInAnyPackage("org.camunda..", "org.operaton..");
  }

  private ArchRule nothingUsesProcess() {
    return noClasses().that().resideOutsideOfPackage(in(ENGINE)).should().dependOnClassesThat().resideInAPackage(in(ENGINE));
  }

  private ArchRule nothingUsesAFace() {
    String[] faces = FACES.stream().map(this::in).toArray(String[]::new);
    return noClasses().that().resideOutsideOfPackages(faces).should().dependOnClassesThat().resideInAnyPackage(faces);
  }

  private ArchRule usesOnlyWhatLiesBelow(int layer) {
    String description = "lies above " + LAYERS.get(layer);
    return noClasses().that(DescribedPredicate.describe("are of " + LAYERS.get(layer), c -> layerOf(c) == layer))
        .should().dependOnClassesThat(DescribedPredicate.describe(description, c -> layerOf(c) > layer));
  }

  private ArchRule neighboursApart(int layer) {
    return slices().assignedFrom(new Neighbours(layer)).should().notDependOnEachOther();
  }

  /** Nothing but the JDK, each other and refusals; the annotations that name stored fields bring no behaviour. */
  private ArchRule plain(String part) {
    String itself = root + "." + part;
    return classes().that().resideInAPackage(itself).should().onlyDependOnClassesThat(
        resideInAnyPackage("java..", itself, root + ".deadlines", "com.fasterxml.jackson.annotation")
            .or(simpleNameStarts("Refusal")));
  }

  private DescribedPredicate<JavaClass> simpleNameStarts(String name) {
    return resideInAPackage(root + ".platform").and(DescribedPredicate.describe("is a " + name,
        c -> c.getFullName().startsWith(root + ".platform." + name)));
  }

  /** Everybody else is given a Clock; System.nanoTime measures how long something took and is no time of day. */
  private ArchRule onlyTheClockReadsTheTime() {
    DescribedPredicate<AccessTarget.CodeUnitCallTarget> reads = DescribedPredicate.describe("read the machine's time", target ->
        target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
            && (CLOCK_READERS.contains(target.getName()) && ofTheJdk(target.getOwner())
                || target.getOwner().isEquivalentTo(Date.class) && target.getRawParameterTypes().isEmpty()));
    return noClasses().that(resideOutsideOfPackage("java..").and(DescribedPredicate.not(named("BureauClock"))))
        .should().callCodeUnitWhere(target(reads));
  }

  private DescribedPredicate<JavaClass> named(String simpleName) {
    return DescribedPredicate.describe("is " + simpleName, c -> c.getFullName().equals(root + ".platform." + simpleName));
  }

  private static boolean ofTheJdk(JavaClass owner) {
    return owner.getPackageName().equals("java.time") || owner.isEquivalentTo(System.class);
  }

  private String in(String part) {
    return root + "." + part + "..";
  }

  /** The number of features is open, so they are what no line names; process and the application itself stand above. */
  private int layerOf(JavaClass type) {
    String part = partOf(type);
    if (part == null) {
      return -1;
    }
    for (int layer = 0; layer < LAYERS.size(); layer++) {
      if (LAYERS.get(layer).contains(part)) {
        return layer;
      }
    }
    if (FACES.contains(part)) {
      return LAYERS.size() + 1;
    }
    return part.isEmpty() || part.equals(ENGINE) ? LAYERS.size() + 2 : LAYERS.size();
  }

  /** First package below the root; "" for the root itself, null for others' classes. */
  private String partOf(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(root)) {
      return "";
    }
    return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : null;
  }

  private final class Neighbours implements SliceAssignment {

    private final int layer;

    private Neighbours(int layer) {
      this.layer = layer;
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return layerOf(type) == layer ? SliceIdentifier.of(partOf(type)) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "the packages of one layer";
    }
  }
}
