package plenary.app.chair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import plenary.act.Business.Question;
import plenary.agenda.Sitting;
import plenary.base.Text;
import plenary.rules.Citation;
import plenary.session.QuorumCheck;
import plenary.session.Session;

/**
 * An article that what stands on the page rests on.
 *
 * @param article 地方组织法第十四条
 * @param source the full title of the text it stands in
 * @param inForce the day this version came into force
 * @param verified whether the article was read in the source itself
 */
public record Basis(Text article, Text source, String inForce, boolean verified) {

  /** The articles behind the quorum and behind the question before the sitting. */
  static List<Basis> of(Session session, Sitting sitting) {
    var cites = new LinkedHashSet<Citation>();
    QuorumCheck.of(session, sitting)
        .quorum()
        .ifPresent(quorum -> cites.addAll(quorum.requirement().cites()));
    sitting
        .current()
        .or(sitting::next)
        .ifPresent(
            item -> {
              if (item.item().business() instanceof Question question) {
                var rule = session.rulebook().decision(question.decision()).orElseThrow();
                rule.pass().forEach(each -> cites.addAll(each.cites()));
              }
            });
    var all = new ArrayList<Basis>();
    for (var cite : cites) all.add(of(session, cite));
    return all;
  }

  private static Basis of(Session session, Citation cite) {
    var source = session.rulebook().source(cite);
    return new Basis(
        session.rulebook().cite(cite),
        source.title(),
        source.inForce().from().map(LocalDate::toString).orElse(""),
        source.verified());
  }
}
