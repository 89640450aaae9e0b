package plenary.app.web.tellers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.CountSheet;
import plenary.act.Role;
import plenary.app.web.edge.Sittings;
import plenary.app.web.home.Where;
import plenary.app.web.signin.SignIn;
import plenary.base.Digest;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.session.Session;
import plenary.vote.Vote;

/**
 * What there is to count now.
 *
 * @param where where the sitting stands
 * @param counts the same for every counter
 * @param counter who looks, by account
 * @param helping whether that is the secretariat
 * @param own what this counter entered, by vote and section
 * @param missing who has not voted, by vote, where names are kept
 * @param taken the choices taken from those whose devices failed, by vote
 */
public record TellersPage(
    Text where,
    List<Count> counts,
    String counter,
    boolean helping,
    Map<Integer, Map<Integer, CountSheet>> own,
    Map<Integer, List<Person>> missing,
    Map<Integer, List<Taken>> taken) {

  /** Somebody who has not voted, and why, where that is known. */
  public record Person(String number, Text name, Optional<Text> cause) {}

  /** A choice that was taken by hand or on paper. */
  public record Taken(String number, Text name, Text choice, String counter, String witness) {}

  /** The part of it that every counter sees, and that is pushed. */
  public record Common(Text where, List<Count> counts) {
    public Common {
      counts = List.copyOf(counts);
    }

    /** Changes with what there is to do, and with nothing that only one counter knows. */
    public String mark() {
      return Digest.ofText(counts.toString()).hex().substring(0, 16);
    }

    static Common of(Session session) {
      return new Common(where(session), Count.all(session));
    }

    private static Text where(Session session) {
      return Sittings.current(session)
          .map(sitting -> Where.of(session, sitting))
          .orElseGet(() -> new Text("还没有安排会议。", "No sitting is planned yet."));
    }
  }

  public Common common() {
    return new Common(where, counts);
  }

  /** The sheet that this counter entered of a part. */
  public Optional<CountSheet> mine(Count count, Part part) {
    return Optional.ofNullable(own.getOrDefault(count.vote(), Map.of()).get(part.section()));
  }

  /** The part that this counter goes on with: one that is to be entered, or entered again. */
  public int next(Count count) {
    return count.parts().stream()
        .filter(part -> part.agreed().isEmpty())
        .filter(part -> part.disputed() || mine(count, part).isEmpty())
        .mapToInt(Part::section)
        .findFirst()
        .orElse(count.parts().isEmpty() ? 0 : count.parts().getFirst().section());
  }

  static TellersPage of(Session session, SignIn who) {
    var common = Common.of(session);
    var own = new LinkedHashMap<Integer, Map<Integer, CountSheet>>();
    var missing = new LinkedHashMap<Integer, List<Person>>();
    var taken = new LinkedHashMap<Integer, List<Taken>>();
    for (var count : common.counts()) {
      var vote = session.vote(new VoteId(count.vote())).orElseThrow();
      if (count.byFigures()) {
        own.put(count.vote(), own(vote, count, who.actor().name()));
      } else {
        missing.put(count.vote(), missing(session, vote));
        taken.put(count.vote(), taken(session, vote));
      }
    }
    return new TellersPage(
        common.where(),
        common.counts(),
        who.actor().name(),
        who.role() == Role.SECRETARIAT,
        own,
        missing,
        taken);
  }

  private static Map<Integer, CountSheet> own(Vote vote, Count count, String counter) {
    var own = new LinkedHashMap<Integer, CountSheet>();
    for (var part : count.parts()) {
      var sheet = vote.counting().sheets(part.section()).get(counter);
      if (sheet != null) own.put(part.section(), sheet);
    }
    return own;
  }

  private static List<Person> missing(Session session, Vote vote) {
    return vote.missing().stream()
        .sorted()
        .map(id -> new Person(id.digits(), name(session, id), vote.cause(id).map(Words::of)))
        .toList();
  }

  private static List<Taken> taken(Session session, Vote vote) {
    var taken = new ArrayList<Taken>();
    for (var voted : vote.choices().keySet()) {
      vote.entered(voted)
          .ifPresent(
              it ->
                  taken.add(
                      new Taken(
                          voted.digits(),
                          name(session, voted),
                          Words.of(it.choice()),
                          it.counter(),
                          it.witness())));
    }
    return taken;
  }

  private static Text name(Session session, MemberId id) {
    return session.roster().name(id);
  }
}
