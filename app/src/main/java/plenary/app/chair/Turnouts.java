package plenary.app.chair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plenary.act.VoteEvent.Cause;
import plenary.base.BodyId;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * How a vote by device goes: in one by names, who has not voted; in a secret one, how many have in
 * each part of the hall.
 *
 * @param missing how many have not voted, in a vote by names
 * @param groups a delegation each, in a vote by names; a part of the hall each, in a secret one
 * @param named whether the names stand in the groups: not while they are too many to be read
 */
public record Turnouts(boolean byName, int missing, List<Group> groups, boolean named) {
  /** More names than this nobody reads. */
  private static final int MOST_NAMES = 120;

  private static final Text NO_DELEGATION = new Text("其他", "Others");

  public Turnouts {
    groups = List.copyOf(groups);
  }

  /**
   * Some of those who may vote.
   *
   * @param cast how many of a part of the hall have voted; 0 in a vote by names
   * @param of how many may vote there; in a vote by names, how many have not voted
   */
  public record Group(Text name, int cast, int of, List<Person> people) {
    public Group {
      people = List.copyOf(people);
    }
  }

  /** Somebody who has not voted, and why, where that is known. */
  public record Person(MemberId number, Text name, Optional<Text> cause) {}

  static Optional<Turnouts> of(Session session, Vote vote) {
    boolean open = vote.state() == Vote.State.OPEN;
    if (vote.byName() && vote.unsettled()) return Optional.of(byName(session, vote));
    return vote.inUrn() && open ? Optional.of(bySection(vote)) : Optional.empty();
  }

  private static Turnouts bySection(Vote vote) {
    var sections = vote.sections();
    var groups =
        IntStream.rangeClosed(1, sections.count())
            .mapToObj(
                each ->
                    new Group(
                        sections.name(each), vote.turnout(each), vote.present(each), List.of()))
            .filter(group -> group.of() > 0)
            .toList();
    return new Turnouts(false, vote.present() - vote.turnout(), groups, false);
  }

  private static Turnouts byName(Session session, Vote vote) {
    var roster = session.roster();
    var missing = vote.missing();
    var byBody = new LinkedHashMap<BodyId, List<MemberId>>();
    for (var member : missing) {
      var delegation = roster.member(member).orElseThrow().delegation();
      byBody.computeIfAbsent(delegation, _ -> new ArrayList<>()).add(member);
    }
    boolean named = missing.size() <= MOST_NAMES;
    var groups =
        byBody.entrySet().stream()
            .map(
                each ->
                    new Group(
                        roster.body(each.getKey()).map(body -> body.name()).orElse(NO_DELEGATION),
                        0,
                        each.getValue().size(),
                        named ? people(session, vote, each.getValue()) : List.of()))
            .toList();
    return new Turnouts(true, missing.size(), groups, named);
  }

  private static List<Person> people(Session session, Vote vote, List<MemberId> members) {
    return members.stream()
        .sorted()
        .map(
            each ->
                new Person(
                    each, session.roster().name(each), vote.cause(each).map(Turnouts::words)))
        .toList();
  }

  private static Text words(Cause cause) {
    return switch (cause) {
      case DEVICE_FAULT -> new Text("设备故障", "device fault");
      case LEFT_SEAT -> new Text("离席", "left the seat");
      case DECLINED -> new Text("不愿表决", "declined");
    };
  }
}
