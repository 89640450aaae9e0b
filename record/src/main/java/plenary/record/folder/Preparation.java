package plenary.record.folder;

import static plenary.record.wire.Field.field;
import static plenary.record.wire.Shape.shape;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plenary.act.Actor;
import plenary.act.AgendaCommand.PlanSitting;
import plenary.act.Command;
import plenary.act.SessionCommand.ConveneSession;
import plenary.base.SittingId;
import plenary.record.input.InputException;
import plenary.record.input.YamlFile;
import plenary.record.json.Json;
import plenary.record.rulebook.HashedRulebook;
import plenary.record.rulebook.Rulebooks;
import plenary.record.wire.Codec;
import plenary.record.wire.Commands;
import plenary.record.wire.Values;
import plenary.record.wire.WireException;

/** {@code session.yaml} and {@code roll.csv}: all that is settled before anybody comes in. */
final class Preparation {
  /** A section of the file, and the command that each of its entries is. */
  private record Section(String name, String command) {}

  /** In the order in which they are asked. */
  private static final List<Section> BEFORE_ROLL =
      List.of(
          new Section("illustrations", "mark-illustration"), new Section("bodies", "form-body"));

  private static final List<Section> AFTER_ROLL =
      List.of(
          new Section("rolls", "compose-body"),
          new Section("standing-chairs", "name-standing-chairs"),
          new Section("guests", "admit-guest"),
          new Section("press", "name-press"),
          new Section("papers", "register-paper"),
          new Section("sittings", "plan-sitting"),
          new Section("agendas", "set-agenda"),
          new Section("observers", "invite-observers"),
          new Section("rostrums", "arrange-rostrum"),
          new Section("presiding", "name-presiding-chair"));

  private static final Set<String> OTHERS = Set.of("prepared", "session", "rulebook");

  private record Prepared(Instant at, Actor by) {}

  private static final Codec<Prepared> PREPARED =
      shape(
          Prepared::new,
          field("at", Values.MOMENT, Prepared::at),
          field("by", Written.ACTOR, Prepared::by));

  private final YamlFile yaml;
  private final Map<String, Json> sections;
  private final Prepared prepared;
  private final HashedRulebook rulebook;
  private final List<Draft> drafts = new ArrayList<>();

  static Preparation read(Path folder, String signer) {
    var preparation = new Preparation(folder);
    preparation.convene(signer);
    BEFORE_ROLL.forEach(preparation::ask);
    preparation.drafts.add(
        RollFile.read(
            folder.resolve("roll.csv"), preparation.prepared.at(), preparation.prepared.by()));
    AFTER_ROLL.forEach(preparation::ask);
    return preparation;
  }

  private Preparation(Path folder) {
    yaml = YamlFile.read(folder.resolve("session.yaml"));
    sections = yaml.decode(yaml.root(), Preparation::sections);
    prepared = yaml.decode(needed("prepared"), PREPARED::read);
    var path = yaml.decode(needed("rulebook"), Values.WORDS::read);
    var rules = Rulebooks.read(folder.resolve(path).normalize());
    rulebook = firstDay().map(rules::on).orElse(rules);
  }

  /** The day of the first sitting, by whose law the session is held; none if none is planned. */
  private Optional<LocalDate> firstDay() {
    return entries(sections.get("sittings")).stream()
        .map(entry -> yaml.decode(entry, each -> Commands.decodeAs("plan-sitting", each)))
        .map(plan -> ((PlanSitting) plan).scheduled())
        .min(Comparator.naturalOrder())
        .map(
            first -> {
              var session = yaml.decode(needed("session"), json -> convened(json, "signer"));
              return LocalDate.ofInstant(first, ((ConveneSession) session).zone());
            });
  }

  private static Map<String, Json> sections(Json root) {
    if (!(root instanceof Json.Obj(var members))) {
      throw new WireException("a session begins with prepared, rulebook and session", root);
    }
    var known =
        Stream.concat(BEFORE_ROLL.stream(), AFTER_ROLL.stream())
            .map(Section::name)
            .collect(Collectors.toCollection(TreeSet::new));
    known.addAll(OTHERS);
    members.forEach(
        (name, section) -> {
          if (!known.contains(name)) {
            throw new WireException(
                "no section is called \"" + name + "\"; the sections are " + known, section);
          }
        });
    return members;
  }

  private Json needed(String section) {
    Json found = sections.get(section);
    if (found != null) return found;
    throw new InputException(yaml.place(yaml.root()), "the section " + section + " is missing");
  }

  private void convene(String signer) {
    Json session = needed("session");
    add(yaml.decode(session, json -> convened(json, signer)), session);
    add(rulebook.adopt(), needed("rulebook"));
  }

  private static Command convened(Json json, String signer) {
    if (!(json instanceof Json.Obj(var written))) {
      return Commands.decodeAs("convene-session", json); // which says what it should be
    }
    if (written.containsKey("signer")) {
      throw new WireException(
          "the signer is named by whoever runs the session; leave it away", json);
    }
    var members = new HashMap<>(written);
    members.put("signer", new Json.Str(signer));
    return Commands.decodeAs("convene-session", new Json.Obj(members));
  }

  private void ask(Section section) {
    Json json = sections.get(section.name());
    for (var entry : entries(json)) {
      add(yaml.decode(entry, each -> Commands.decodeAs(section.command(), each)), entry);
    }
  }

  /** A section that is asked once need not be a list. */
  private static List<Json> entries(@Nullable Json section) {
    return switch (section) {
      case null -> List.of();
      case Json.Arr(var items) -> items;
      default -> List.of(section);
    };
  }

  private void add(Command command, Json at) {
    drafts.add(Draft.of(prepared.at(), prepared.by(), command, yaml.place(at)));
  }

  HashedRulebook rulebook() {
    return rulebook;
  }

  List<Draft> drafts() {
    return drafts;
  }

  Actor by() {
    return prepared.by();
  }

  /** The zone in which the session's times of day are written. */
  ZoneId zone() {
    return commands(ConveneSession.class).findFirst().orElseThrow().zone();
  }

  /** The day on which a sitting is planned. */
  Optional<LocalDate> day(SittingId sitting) {
    return commands(PlanSitting.class)
        .filter(plan -> plan.sitting().equals(sitting))
        .findFirst()
        .map(plan -> plan.scheduled().atZone(zone()).toLocalDate());
  }

  private <C> Stream<C> commands(Class<C> type) {
    return drafts.stream()
        .map(Draft::asked)
        .filter(Asked.Once.class::isInstance)
        .map(asked -> ((Asked.Once) asked).command())
        .filter(type::isInstance)
        .map(type::cast);
  }
}
